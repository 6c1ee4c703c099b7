import { describe, expect, it } from "vitest";
import type { Contract } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { responds, startScriptedServer } from "./scripted.js";
import { createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };

it("headers that are changed after they were given go out as they were", async () => {
  await using server = await startScriptedServer(responds(400));
  const headers: Record<string, string> = { "X-Trace": "one" };
  const client = createAcme({ baseUrl: server.url, headers });
  Object.assign(headers, {
    "X-Trace": "two",
    "X-More": "three",
    "X-Key": "four",
    "Content-Type": "text/plain",
  });
  const error = await failureOf(client.sendMessage(message));
  expect(error).toMatchObject({ status: 400 });
  expect(server.requests[0]?.headers).toMatchObject({
    "x-trace": "one",
    "x-key": "key",
    "content-type": "application/json",
  });
  expect(server.requests[0]?.headers).not.toHaveProperty("x-more");
});

const basic: Partial<Contract> = {
  securitySchemes: { basic: { type: "basic" } },
  security: [["basic"]],
};

describe("a credential that gives another text later goes out as it was checked, and is not shown", () => {
  const first = "f1rst/of acme+1";

  /** Gives one text while its client is made, and another one afterwards. */
  function changing() {
    let text = first;
    return {
      reveal: () => text,
      change: () => {
        text = "s3cond\r\nX-Role: admin";
      },
    };
  }

  it.each<[string, Partial<Contract>, (reveal: object) => object, object]>([
    ["a key", {}, (apikey) => ({ apikey }), { "x-key": first }],
    [
      "a password",
      basic,
      (password) => ({ basic: { username: "ana", password } }),
      { authorization: `Basic ${Buffer.from(`ana:${first}`).toString("base64")}` },
    ],
  ])("%s", async (_, changed, credentialsOf, expected) => {
    const echo = `${first} ${Object.values(expected).join()}`;
    await using server = await startScriptedServer(responds(400, {}, { status: "error", message: echo }));
    const { reveal, change } = changing();
    const credentials: Record<string, unknown> = { ...credentialsOf({ reveal }) };
    const client = createAcme({ baseUrl: server.url, credentials }, changed);
    change();
    for (const name of Object.keys(credentials)) credentials[name] = "changed";
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ kind: "invalid", outcome: "rejected", status: 400 });
    expect(error.message).toContain("***");
    expectNoSecret([error, client], [first]);
    expect(error.message).not.toContain(Object.values(expected).join());
    expect(server.requests).toMatchObject([{ headers: expected }]);
    expect(server.requests[0]?.headers).not.toHaveProperty("x-role");
  });
});
