// What a user may write, and what must not compile. test/types.test.ts copies this file beside the generated files.
import { createAcme as byAnyKey } from "./alternatives/index.js";
import { createAcme as byAnyOf } from "./body-any-of/index.js";
import { createAcme as byOneOf } from "./body-one-of/index.js";
import { createAcme as byMultipart } from "./multipart/index.js";
import { createAcme as byParameters } from "./parameters/index.js";
import { createAcme as byQuotedNames } from "./quoted-names/index.js";
import { createAcme as byServerDefaults } from "./server-defaults/index.js";
import { createAcme as byServerPlaceholder } from "./server-placeholder/index.js";
import {
  createAcme as byToken,
  createAcmeCaller as callerByToken,
  secret,
  type TokenStore,
} from "./token-exchange/index.js";
import { getBalance as checkedBalance, getToken as checkedToken } from "./token-exchange/operations.js";
import { getBalance, getToken } from "./token-exchange/rows.js";
import { createAcme as byTwoKeys } from "./two-header-keys/index.js";

const apiKey = { credentials: { apiKey: "key" } };

export function credentials() {
  byAnyKey(apiKey);
  byAnyKey({ credentials: { basic: { username: "account", password: "key" } } });
  // @ts-expect-error: the ways to authorize exclude one another.
  byAnyKey({ credentials: { apiKey: "key", keyInQuery: "key" } });
  // @ts-expect-error: a client proves who it is.
  byAnyKey({});
  byTwoKeys({ credentials: { username: "user", password: "secret" } });
  // @ts-expect-error: the two keys go together.
  byTwoKeys({ credentials: { username: "user" } });
  byToken({ credentials: { clientId: "id", secret: "secret" } });
  // @ts-expect-error: the token is the runtime's business.
  byToken({ credentials: { accessToken: "token" } });
}

export function secrets() {
  byToken({ credentials: { clientId: "id", secret: secret("secret") } });
  // @ts-expect-error: what is no secret needs no wrapper.
  byToken({ credentials: { clientId: secret("id"), secret: "secret" } });
  byAnyKey({ credentials: { apiKey: secret("key") } });
  byAnyKey({ credentials: { basic: { username: "account", password: secret("key") } } });
  // @ts-expect-error: the name of a user is no secret.
  byAnyKey({ credentials: { basic: { username: secret("account"), password: "key" } } });
}

export function tokenStores(tokenStore: TokenStore) {
  byToken({ credentials: { clientId: "id", secret: "secret" }, tokenStore });
  // @ts-expect-error: a key is no token, so there is none to keep.
  byAnyKey({ ...apiKey, tokenStore });
}

export async function rows() {
  const caller = callerByToken({ credentials: { clientId: "id", secret: "secret" } });
  for (const row of [checkedBalance, getBalance]) (await caller.call(row, {})).ok satisfies true;
  for (const row of [checkedToken, getToken]) {
    (await caller.call(row, { body: { clientId: "id", secret: "secret" } })).expires satisfies number;
    // @ts-expect-error: a row without a check has the types of the one with it.
    await caller.call(row, { body: { clientId: "id" } });
  }
  await caller.close();
}

export function close(): Promise<void> {
  return byAnyKey(apiKey).close();
}

export function servers() {
  byServerDefaults(apiKey);
  byServerDefaults({ ...apiKey, serverVariables: { region: "us" } });
  byServerPlaceholder({ ...apiKey, serverVariables: { host: "acme.test" } });
  byServerPlaceholder({ ...apiKey, baseUrl: "https://acme.test" });
  // @ts-expect-error: nobody but the user knows the host.
  byServerPlaceholder(apiKey);
  // @ts-expect-error: an address and its parts exclude one another.
  byServerPlaceholder({ ...apiKey, baseUrl: "https://acme.test", serverVariables: { host: "acme.test" } });
}

export async function parameters() {
  const client = byParameters(apiKey);
  const path = { channel: "sales" };
  const headers = { "X-Tenant": "00000000-0000-4000-8000-000000000001" };
  const { ok } = await client.listMessages({ path, headers, query: { limit: 5, order: "newest" } });
  ok satisfies true;
  await client.listMessages({ path, headers: { ...headers, "X-Version": "1" } });
  // @ts-expect-error: a required header without default is asked for.
  await client.listMessages({ path });
  // @ts-expect-error: the version is one of two.
  await client.listMessages({ path, headers: { ...headers, "X-Version": "3" } });
  // @ts-expect-error: no such parameter.
  await client.listMessages({ path, headers, query: { offset: 5 } });
}

export async function bodies(file: File) {
  const chosen = byOneOf(apiKey);
  await chosen.sendMessage({ body: { type: "text", text: "Hello" } });
  // @ts-expect-error: a text has no urls.
  await chosen.sendMessage({ body: { type: "text", urls: [] } });
  const some = byAnyOf(apiKey);
  await some.sendMessage({ body: { to: "42", html: "<p>Hello</p>" } });
  // @ts-expect-error: text or html.
  await some.sendMessage({ body: { to: "42" } });
  // @ts-expect-error: a body is no number.
  await some.sendMessage({ body: 42 });
  const multipart = byMultipart(apiKey);
  await multipart.upload({ body: { file, previews: [file], count: 1, tags: ["a"] } });
  // @ts-expect-error: a Blob has no name.
  await multipart.upload({ body: { file: new Blob(), count: 1, tags: ["a"] } });
  // @ts-expect-error: a file is no text.
  await multipart.upload({ body: { file: "file", count: 1, tags: ["a"] } });
  const quoted = byQuotedNames({ credentials: { "api-key": "key" } });
  await quoted.sendMessage({
    path: { "user-id": "1" },
    body: { "e-mail": "a@b.test", "1st": "a", class: "b" },
  });
}
