import { expect, it } from "vitest";
import type { Hooks } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { broken, responds } from "./scripted.js";
import { type Respond, startServer } from "./servers.js";
import { createTokenClient, credentials, startTokenServer } from "./token-vendor.js";
import { failureOf } from "./vendor.js";

/** Everything that the hooks are given. */
function createRecorder() {
  const seen: unknown[] = [];
  const keep = (...given: unknown[]) => void seen.push(given);
  const hooks: Hooks = { onRequest: keep, onAttempt: keep, onRetry: keep, onResponse: keep };
  return { seen, hooks };
}

/** Every secret in all the forms in which a vendor could repeat it. */
function echo(texts: readonly string[]): string {
  return texts
    .flatMap((text) => [
      text,
      encodeURIComponent(text),
      encodeURIComponent(text).toLowerCase(),
      new URLSearchParams({ "": text }).toString(),
      JSON.stringify({ text }),
      // PHP writes a slash so.
      JSON.stringify({ text }).replaceAll("/", "\\/"),
      Buffer.from(text).toString("base64"),
      Buffer.from(text).toString("base64url"),
      Buffer.from(`user:${text}`).toString("base64"),
      Buffer.from(text).toString("hex"),
      Array.from(text, (one) => `&#${one.charCodeAt(0)};`).join(""),
    ])
    .join(" ");
}

function chatty(status: number, texts: readonly string[]): Respond {
  const all = echo(texts);
  const body = {
    status: "error",
    code: texts[0],
    message: all.slice(0, 900),
    errors: [
      { name: texts[0], problem: all.slice(0, 900) },
      { name: texts[1], problem: `?access_token=${texts[1]}` },
    ],
    [texts[0] ?? ""]: all,
  };
  return responds(status, { "X-Echo": encodeURIComponent(all), "Retry-After": "0" }, body);
}

it.each<[string, Respond]>([
  ["a rejection", chatty(400, secrets)],
  ["a rejection for now", chatty(429, secrets)],
  ["an error in a 200", chatty(200, secrets)],
  ["a failure of the server", chatty(500, secrets)],
  [
    "a redirect",
    responds(302, { Location: `https://${encodeURIComponent(secrets[0] ?? "")}@x/?${echo(secrets)}` }),
  ],
  ["a lost connection", broken],
])("no hook is given a secret: %s", async (_, respond) => {
  await using server = await startServer(respond);
  for (const { send } of calls) {
    const { seen, hooks } = createRecorder();
    const error = await failureOf(send(createFaultClient(server.url, { hooks })));
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expectNoSecret(seen, secrets);
    expectNoSecret(error, secrets);
    for (const text of [JSON.stringify(seen), error.message, JSON.stringify(error)]) {
      expect(text.toLowerCase()).not.toContain(encodeURIComponent(secrets[0] ?? "").toLowerCase());
      expect(text).not.toContain("k3y");
      expect(text).not.toContain("p1n");
    }
  }
});

it("a response that proves nothing is given without the secrets that it repeats", async () => {
  const data = { note: echo(secrets), [secrets[0] ?? ""]: "5" };
  await using server = await startServer(responds(200, {}, { status: "ok", data }));
  for (const { send } of calls) {
    const { responseBody, outcome } = await failureOf(send(createFaultClient(server.url)));
    expect(outcome).toBe("unknown");
    expect(responseBody).toMatchObject({
      status: "ok",
      data: { "***": "5", note: expect.stringMatching(/^[^a-z]*text[^a-z]*/) },
    });
    expectNoSecret(responseBody, secrets);
    expect(JSON.stringify(responseBody)).not.toMatch(/k3y|p1n/);
  }
});

it("no hook is given a token or what it was exchanged for", async () => {
  const texts = ["t0ken/of ana", "refr3sh/of ana"];
  const all = [...texts, credentials.secret];
  await using server = await startTokenServer({
    "/login": (_, response) =>
      responds(
        200,
        {},
        { status: "ok", access: texts[0], refresh: texts[1], lifetime: 500 },
      )(undefined as never, response),
    "/refresh": (request, response) => chatty(400, all)(request, response),
    "/messages": (request, response) =>
      responds(
        200,
        {},
        { status: "error", code: "E_TOKEN", message: `${request.target} ${echo(all)}` },
      )(request, response),
  });
  const { seen, hooks } = createRecorder();
  const error = await failureOf(createTokenClient(server, { hooks }).sendMessage({ body: { to: "ana" } }));
  expect(seen.length).toBe(10);
  expectNoSecret([seen, error], all);
  for (const part of ["t0ken", "refr3sh", "s3cret"]) expect(JSON.stringify(seen)).not.toContain(part);
});
