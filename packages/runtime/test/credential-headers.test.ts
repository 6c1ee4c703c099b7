import { describe, expect, it } from "vitest";
import { type Contract, createCaller } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { accepted, retryAfter, startScriptedServer } from "./scripted.js";
import { createUnchecked, unchecked } from "./unchecked.js";
import { contract, failureOf, sendMessage } from "./vendor.js";

const body = { to: "ana" };
const forged = "f0rged value/of+mine";

const basic: Partial<Contract> = {
  securitySchemes: { basic: { type: "basic" } },
  security: [["basic"]],
};
const bearer: Partial<Contract> = {
  securitySchemes: { bearer: { type: "apiKey", in: "header", name: "AUTHORIZATION" } },
  security: [["bearer"]],
};
const ways: [string, Partial<Contract>, Record<string, unknown>, string, string][] = [
  ["a key", {}, { apikey: "key" }, "x-key", "key"],
  [
    "a user and a password",
    basic,
    { basic: { username: "ana", password: "pass" } },
    "authorization",
    `Basic ${btoa("ana:pass")}`,
  ],
  [
    "a header that the contract writes in capitals",
    bearer,
    { bearer: "Bearer t" },
    "authorization",
    "Bearer t",
  ],
];

describe.each(ways)("where credentials are %s", (_, changed, credentials, name, value) => {
  const capitals = name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

  it.each([name, name.toUpperCase(), capitals])(
    "a row without a schema does not take their header from its input: %s",
    async (given) => {
      await using server = await startScriptedServer(accepted);
      const client = createUnchecked({ baseUrl: server.url, credentials }, changed);
      const error = await failureOf(client.sendMessage({ body, headers: { [given]: forged } }));
      expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
      const message = "is filled from credentials; give it there";
      expect(error.fields).toEqual([{ field: `/headers/${given}`, message }]);
      expectNoSecret(error, [forged]);
      expect(server.requests).toEqual([]);
    },
  );

  it.each([name, name.toUpperCase(), capitals])(
    "their header is sent once, also where the row has one of its name and in a retry: %s",
    async (given) => {
      await using server = await startScriptedServer(retryAfter("0"), accepted);
      const row = { ...unchecked(sendMessage), headers: { [given]: "of the row" } };
      const options = { baseUrl: server.url, credentials, retry: { baseDelayMs: 1 } };
      await createCaller({ ...contract, ...changed }, options).call(row, { body });
      // Of two headers with one name, fetch and the server make one with a comma.
      expect(server.requests.map(({ headers }) => headers[name])).toEqual([value, value]);
    },
  );
});

it("every other header of a row without a schema is sent", async () => {
  await using server = await startScriptedServer(accepted);
  const client = createUnchecked({ baseUrl: server.url });
  await client.sendMessage({ body, headers: { Authorization: "theirs", "X-Trace": "t-1" } });
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: "theirs",
    "x-trace": "t-1",
    "x-key": "key",
  });
});
