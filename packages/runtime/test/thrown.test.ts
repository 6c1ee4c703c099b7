import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { expectNoSecret } from "./canary.js";
import { createFaultClient, secrets } from "./fault-calls.js";
import { accepted, startScriptedServer } from "./scripted.js";
import { failureOf } from "./vendor.js";

const [apikey = ""] = secrets;
const message = { body: { to: "ana" } };

/** A call whose fetch rejects with something. */
async function rejectedWith(thrown: unknown) {
  let requests = 0;
  const onResponse = vi.fn();
  const rejecting: typeof fetch = async () => {
    requests += 1;
    throw thrown;
  };
  const client = createFaultClient("https://acme.example", { fetch: rejecting, hooks: { onResponse } });
  const error = await failureOf(client.sendMessage(message));
  const responds = { vendor: "acme", operation: "sendMessage" };
  expect(onResponse.mock.calls).toMatchObject([[responds, { outcome: error.outcome, error }]]);
  expectNoSecret([error, onResponse.mock.calls], secrets);
  return { error, requests };
}

describe("an input that throws while it is read", () => {
  it.each<[string, (throwing: () => never) => object]>([
    [
      "a group",
      (throwing) => ({
        get path() {
          return throwing();
        },
      }),
    ],
    [
      "a member",
      (throwing) => ({
        path: {
          get id() {
            return throwing();
          },
        },
      }),
    ],
    ["its names", (throwing) => ({ path: new Proxy({}, { ownKeys: throwing }) })],
    ["what it is", (throwing) => ({ path: { id: 1 }, query: new Proxy({}, { getPrototypeOf: throwing }) })],
  ])("is notSent, without the credential that it shows: %s", async (_, input) => {
    await using server = await startScriptedServer(accepted);
    const onResponse = vi.fn();
    const client = createFaultClient(server.url, { hooks: { onResponse } });
    const thrown = () => {
      throw new RangeError(`no room for ${apikey}`);
    };
    const error = await failureOf(client.getMessage(input(thrown)));
    expect(error).toMatchObject({
      kind: "invalid",
      outcome: "notSent",
      operation: "getMessage",
      attempts: [],
    });
    // What a getter throws may show a secret that was not read yet.
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain("could not be read");
    expect(onResponse.mock.calls).toMatchObject([
      [{ operation: "getMessage" }, { outcome: "notSent", error }],
    ]);
    expectNoSecret([error, onResponse.mock.calls], secrets);
    expect(server.requests).toEqual([]);
    await client.close();
  });
});

function circle(): Error {
  const error = new Error(`round ${apikey}`);
  error.cause = new Error(`and round ${apikey}`, { cause: error });
  return error;
}

function around(): Error {
  const error = Object.assign(new Error("all of them"), { errors: [] as unknown[] });
  error.errors.push(error);
  return error;
}

const withMessage = (value: unknown) => Object.assign(new Error(""), { message: value });

describe("the call ends with an error that says its outcome, for anything that fetch throws", () => {
  it.each<[string, unknown]>([
    ["an error that is its own cause's cause", circle()],
    ["an error that is among its own errors", around()],
    ["a message that is a number", withMessage(5)],
    ["a message that is null", withMessage(null)],
    ["a message that is a symbol", withMessage(Symbol(apikey))],
    ["no message", withMessage(undefined)],
    ["a text", apikey],
    ["nothing", undefined],
    ["null", null],
    ["an object", { data: apikey }],
  ])("%s", async (_, thrown) => {
    const { error, requests } = await rejectedWith(thrown);
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", status: undefined });
    expect(error.attempts).toMatchObject([{ kind: "network", outcome: "unknown", phase: "send" }]);
    expect(requests).toBe(1);
  });

  it.each<[string, unknown, string]>([
    ["a number", 5, "5"],
    ["null", null, "null"],
    ["a symbol", Symbol(apikey), "Symbol(***)"],
    ["an object", { toString: () => apikey }, "***"],
  ])("and what is no text is kept as one: %s", async (_, value, message) => {
    const { error } = await rejectedWith(withMessage(value));
    expect(error.cause).toMatchObject({ message });
  });

  it("a message that cannot be text", async () => {
    const { error, requests } = await rejectedWith(withMessage(Object.create(null)));
    expect(error).toMatchObject({ outcome: "unknown", attempts: [{ kind: "network", outcome: "unknown" }] });
    expect(requests).toBe(1);
  });

  it("an error that throws when it is looked at", async () => {
    const thrown = Object.defineProperty(new Error("no"), "code", {
      get: () => {
        throw new Error(`no code for ${apikey}`);
      },
    });
    const { error, requests } = await rejectedWith(thrown);
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown" });
    expect(error.cause).toMatchObject({ message: "no code for ***" });
    expect(requests).toBe(1);
  });
});

describe("an error of another realm is taken as one of this", () => {
  const refused = `Object.assign(new Error("connect to " + apikey), { code: "ECONNREFUSED", syscall: "connect" })`;

  it.each([
    ["alone", refused],
    ["as a cause", `new TypeError("fetch failed for " + apikey, { cause: ${refused} })`],
    ["as all of several", `new AggregateError([${refused}, ${refused}], "none could be reached")`],
  ])("which proves that nothing was sent: %s", async (_, code) => {
    const thrown: unknown = runInNewContext(code, { apikey });
    expect(thrown).not.toBeInstanceOf(Error);
    const { error, requests } = await rejectedWith(thrown);
    expect(error).toMatchObject({ kind: "network", outcome: "notSent" });
    expect(error.attempts[0]).toMatchObject({ phase: "connect", errno: "ECONNREFUSED", syscall: "connect" });
    expect(error.cause).toBeInstanceOf(Error);
    expect(requests).toBe(3);
  });

  it("whose name, message, code and cause are kept, without the credential", async () => {
    const code = `new TypeError("fetch failed for " + apikey, { cause: ${refused} })`;
    const { error } = await rejectedWith(runInNewContext(code, { apikey }));
    expect(error.cause).toMatchObject({
      name: "TypeError",
      message: "fetch failed for ***",
      cause: { message: "connect to ***", code: "ECONNREFUSED", syscall: "connect" },
    });
  });

  it("which proves nothing", async () => {
    const { error } = await rejectedWith(runInNewContext(`new Error("lost " + apikey)`, { apikey }));
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", cause: { message: "lost ***" } });
  });
});
