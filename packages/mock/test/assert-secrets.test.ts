import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assertKeptTheContract, assertNotSent, assertSent } from "../src/assert.js";
import { type Mock, startMock } from "../src/index.js";
import { thrownBy } from "./assert-senders.js";
import { serve } from "./documents.js";

const secret = "s3cr3t-of-the-test";

const text = { type: "string" };
const password = { type: "string", format: "password" };

const body = {
  type: "object",
  properties: {
    name: text,
    keys: { type: "array", items: { properties: { pin: { allOf: [{ writeOnly: true, type: "string" }] } } } },
  },
};

const document = {
  openapi: "3.1.0",
  info: { title: "Secrets", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/bots/{token}/say": {
      post: {
        operationId: "say",
        parameters: [
          { name: "token", in: "path", required: true, schema: password },
          { name: "X-Pass", in: "header", schema: password },
          { name: "page", in: "query", schema: text },
        ],
        requestBody: { content: { "application/json": { schema: body } } },
        responses: { "200": { description: "Said." } },
      },
    },
    "/other": { get: { operationId: "other", responses: { "200": { description: "Other." } } } },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "api_key" } } },
};

describe("a message", () => {
  let folder: string;
  let mock: Mock;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "trunkline-mock-"));
    const contract = join(folder, "openapi.json");
    await writeFile(contract, JSON.stringify(document));
    mock = await startMock({ contract });
    const headers = {
      Authorization: `Bearer ${secret}`,
      Cookie: `session=${secret}`,
      "X-Pass": secret,
      "Content-Type": "application/json",
    };
    const said = JSON.stringify({ name: "a", keys: [{ pin: secret }], api_key: secret });
    const say = `${mock.url}/bots/${secret}/say`;
    await fetch(`${say}?page=2&api%5Fkey=${secret}`, { method: "POST", headers, body: said });
    await fetch(`${say}?API_KEY=${secret}`, { method: "POST", headers, body: `{${secret}` });
    await fetch(`${mock.url}/nowhere?api_key=${secret}`, { headers });
  });
  afterAll(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });

  const names = expect.objectContaining({ name: "b" });

  it.each([
    ["of what came instead", () => assertSent(mock, "other")],
    ["of a count", () => assertSent(mock, "say", {}, { times: 1 })],
    ["of what was not to be sent", () => assertNotSent(mock, "say")],
    ["of the contract", () => assertKeptTheContract(mock)],
    ["of a member beside the secret", () => assertSent(mock, "say", { body: { name: "b" } })],
    ["of a body that is an object and not a list", () => assertSent(mock, "say", { body: [] })],
    [
      "of whole parts",
      () => assertSent(mock, "say", { path: names, query: names, headers: names, body: names }),
    ],
    ["of a list that holds it", () => assertSent(mock, "say", { body: { keys: [] } })],
    ["of a body that cannot be read", () => assertSent(mock, "say", { body: { name: "a" } }, { times: 2 })],
  ])("%s shows no secret", (_, assertion) => {
    const error = thrownBy(assertion);
    expect(`${error.message}${error.stack}${inspect(error, { depth: 10 })}`).not.toContain(secret);
    expect(error.message).toContain("***");
  });

  it("shows the values beside a secret", () => {
    expect(
      thrownBy(() => assertNotSent(mock, "say"))
        .message.split("\n")
        .slice(1),
    ).toEqual([
      '  1. say: POST /bots/***/say?page=2&api%5Fkey=*** → 200, { name: "a", keys: [{ pin: *** }], api_key: *** }',
      `  2. say: POST /bots/***/say?API_KEY=*** → 401, a text of ${secret.length + 1} characters`,
    ]);
  });

  it("shows a secret that the test itself expects", () => {
    const expected = { path: { token: "a" }, headers: { "X-Pass": "b" }, body: { keys: [{ pin: "c" }] } };
    const error = thrownBy(() => assertSent(mock, "say", expected));
    expect(error.message.split("\n").slice(2)).toEqual([
      `  path/token: expected "a", was "${secret}"`,
      `  headers/x-pass: expected "b", was "${secret}"`,
      `  body/keys/0/pin: expected "c", was "${secret}"`,
    ]);
    expect(error.actual).toMatchObject({ body: { keys: [{ pin: secret }] } });
  });

  it("shows nothing of a request without a contract", () => {
    const unknown: Mock = { ...mock, requests: mock.requests.map((request) => ({ ...request })) };
    const { message } = thrownBy(() => assertNotSent(unknown, "say"));
    expect(message).not.toContain(secret);
    expect(message).toContain("{ name: ***, keys: ***, api_key: *** }");
  });
});

it.each([
  ["a letter", "s%33cret"],
  ["a mark that may stand for itself", "s3cret%21"],
  ["a mark that does", "s3cret!"],
  ["what cannot be decoded", "s3cret%ZZ"],
])("shows no secret of a path in any encoding: %s", async (_, token) => {
  await using mock = await serve(document);
  await fetch(`${mock.url}/bots/${token}/say`, { method: "POST" });
  expect(thrownBy(() => assertNotSent(mock, "say")).message).toMatch(/POST \/bots\/\*{3}\/say → 401/);
});

it("shows no credentials of a vendor", async () => {
  const mock = await startMock("yeastar", { stateless: true });
  try {
    const headers = { "User-Agent": "OpenAPI", "Content-Type": "application/json" };
    const root = mock.url;
    const credentials = JSON.stringify({ username: "client", password: secret });
    await fetch(`${root}/get_token`, { method: "POST", headers, body: credentials });
    await fetch(`${root}/del_token?access_token=${secret}`, { headers });
    expect(thrownBy(() => assertNotSent(mock, "getToken")).message).toContain(
      '{ username: "client", password: *** }',
    );
    expect(thrownBy(() => assertNotSent(mock, "revokeToken")).message).toContain(
      "GET /del_token?access_token=*** → 200",
    );
  } finally {
    await mock.close();
  }
});
