import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { documentOf, operation, serve } from "./documents.js";

const securitySchemes = {
  query: { type: "apiKey", in: "query", name: "token" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  cookie: { type: "apiKey", in: "cookie", name: "key" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
  digest: { type: "http", scheme: "Digest" },
  oauth: { type: "oauth2", flows: {} },
  open: { type: "openIdConnect", openIdConnectUrl: "https://vendor.example" },
  certificate: { type: "mutualTLS" },
};
const ways: Readonly<Record<string, readonly object[]>> = {
  ...Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, [{ [name]: [] }]])),
  both: [{ header: [], bearer: [] }],
  either: [{ header: [] }, { bearer: [] }],
  optional: [{}, { basic: [] }],
  none: [],
};

let mock: Mock;
beforeAll(async () => {
  const paths = Object.entries(ways).map(([name, security]) => [
    `/${name}`,
    { get: operation(name, { security }) },
  ]);
  mock = await serve(documentOf(Object.fromEntries(paths), { components: { securitySchemes } }));
});
afterAll(() => mock.close());

async function get(path: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(mock.url + path, { headers });
  await response.text();
  const messages = mock.requests.at(-1)?.violations.map((one) => `${one.in}${one.pointer}: ${one.message}`);
  return { status: response.status, messages, challenge: response.headers.get("www-authenticate") };
}

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("any credentials are valid", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["/query?token=any", {}],
    ["/header", { "x-KEY": "any" }],
    ["/cookie", { Cookie: "other=1; key=any" }],
    ["/basic", { Authorization: basic("user:pass:word") }],
    ["/basic", { Authorization: basic(":").replace("Basic", "bAsIc") }],
    ["/bearer", { Authorization: "bearer  any" }],
    ["/digest", { Authorization: 'Digest username="a"' }],
    ["/oauth", { Authorization: "Bearer any" }],
    ["/open", { Authorization: "Bearer any" }],
    ["/certificate", {}],
    ["/both", { "X-Key": "any", Authorization: "Bearer any" }],
    ["/either", { Authorization: "Bearer any" }],
    ["/optional", {}],
    ["/optional", { Authorization: "Nonsense" }],
    ["/none", {}],
  ])("%s %j", async (path, headers) => {
    expect(await get(path, headers)).toEqual({ status: 200, messages: [], challenge: null });
  });
});

describe("missing credentials are named, and given ones never shown", () => {
  const header = (scheme: string) => `"Authorization: ${scheme} …" in the header`;
  it.each<[string, Readonly<Record<string, string>>, string, string | null]>([
    ["/query", {}, '"token" in the query', null],
    ["/query?token=&Token=a", {}, '"token" in the query', null],
    ["/header?X-Key=a", {}, '"X-Key" in the header', null],
    ["/cookie", { Cookie: "mykey=any; key=" }, '"key" in the cookie', null],
    ["/basic", { Authorization: "Basic" }, header("Basic"), "Basic"],
    ["/basic", { Authorization: "Basic %%%" }, header("Basic"), "Basic"],
    ["/basic", { Authorization: basic("secret-without-colon") }, header("Basic"), "Basic"],
    ["/bearer", { Authorization: basic("a:b") }, header("Bearer"), "Bearer"],
    ["/bearer", { Authorization: "Bearer " }, header("Bearer"), "Bearer"],
    ["/digest", {}, header("Digest"), "Digest"],
    ["/oauth", {}, header("Bearer"), "Bearer"],
    ["/both", { "X-Key": "any" }, `"X-Key" in the header and ${header("Bearer")}`, "Bearer"],
    ["/either", {}, `"X-Key" in the header, or ${header("Bearer")}`, "Bearer"],
  ])("%s %j", async (path, headers, wanted, challenge) => {
    expect(await get(path, headers)).toEqual({
      status: 401,
      messages: [`security: needs ${wanted}`],
      challenge,
    });
  });
});
