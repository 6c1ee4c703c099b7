import { describe, expect, it } from "vitest";
import { VendorError } from "../src/index.js";
import { expectNoSecret } from "./canary.js";
import { createUnchecked } from "./unchecked.js";
import { createAcme, failureOf } from "./vendor.js";

const baseUrl = "https://acme.example";
const message = { body: { to: "ana" } };
const boom = (): never => {
  throw new Error("boom key");
};
describe("a call that is given odd values", () => {
  it("names a getter that throws on the way to a secret", async () => {
    const error = await failureOf(
      createAcme({ baseUrl }).sendMessage({
        get body() {
          return boom();
        },
      }),
    );
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent" });
  });
  it("names a getter that throws in the place of a secret", async () => {
    const error = await failureOf(
      createAcme({ baseUrl }).upload({
        body: {
          cover: new File(["x"], "x.txt"),
          get pin() {
            return boom();
          },
        },
      }),
    );
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent" });
  });
  it("names a getter that throws in the options", async () => {
    const error = await failureOf(
      createAcme({ baseUrl }).sendMessage(message, {
        get timeoutMs() {
          return boom();
        },
      }),
    );
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent" });
  });
  it("shows no credential in place of a code", async () => {
    const apikey = "k3yOfAcme1";
    const fetch = async () => {
      throw Object.assign(new Error("x"), { code: apikey, syscall: apikey });
    };
    expectNoSecret(
      await failureOf(createAcme({ baseUrl, credentials: { apikey }, fetch }).sendMessage(message)),
      [apikey],
    );
  });
  it("keeps no name of an error that is none", async () => {
    const fetch = async () => {
      throw Object.assign(new Error("x"), { name: "lost it ".repeat(200) });
    };
    expect((await failureOf(createAcme({ baseUrl, fetch }).sendMessage(message))).cause).toMatchObject({
      name: expect.stringMatching(/^\w{1,64}$/),
    });
  });
  it("sends the text of a credential that was checked, and no later one", async () => {
    let n = 0;
    const seen: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      seen.push(init?.headers);
      throw new Error("x");
    };
    const make = () =>
      createAcme({
        baseUrl,
        fetch: fetch as never,
        credentials: { apikey: { reveal: () => (++n === 1 ? "fine" : "ba\r\nd") } },
      });
    await failureOf(make().sendMessage(message));
    expect(seen).toMatchObject([{ "x-key": "fine" }]);
  });
  it("ends although a response with an endless body comes after its time", async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((resolve) =>
        init?.signal?.addEventListener("abort", () =>
          resolve(new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))),
        ),
      );
    await failureOf(createAcme({ baseUrl, fetch: fetch as never, timeoutMs: 500 }).sendMessage(message)).then(
      (error) => expect(error).toMatchObject({ kind: "timeout", outcome: "unknown" }),
    );
  });
  it("ends although a body that cannot be read piece by piece never ends", async () => {
    const fetch = async () => ({
      status: 200,
      ok: true,
      headers: new Headers(),
      body: null,
      arrayBuffer: () => new Promise(() => {}),
    });
    await failureOf(createAcme({ baseUrl, fetch: fetch as never, timeoutMs: 500 }).sendMessage(message)).then(
      (error) => expect(error).toMatchObject({ kind: "timeout", outcome: "unknown" }),
    );
  });
  it("says that the network broke although the message of the error is no text", async () => {
    const fetch = async () => {
      throw Object.assign(new Error("x"), { message: Object.create(null) });
    };
    expect(await failureOf(createAcme({ baseUrl, fetch }).sendMessage(message))).toMatchObject({
      kind: "network",
      outcome: "unknown",
    });
  });
  it("takes no AbortController for its options", async () => {
    const fetch = async () =>
      new Response('{"status":"ok","data":{"id":1}}', { headers: { "content-type": "application/json" } });
    const error = await createAcme({ baseUrl, fetch })
      .sendMessage(message, new AbortController() as never)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(VendorError);
  });
  it.each([
    ["text", "abc"],
    ["a list", ["abc"]],
  ])("an unchecked form is invalid that is %s", async (_, body) => {
    const fetch = async () =>
      new Response('{"status":"ok","data":{"id":1}}', { headers: { "content-type": "application/json" } });
    const error = await createUnchecked({ baseUrl, fetch })
      .upload({ body })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(VendorError);
  });
  it("an unchecked form that is null is invalid by its field", async () => {
    expect((await failureOf(createUnchecked({ baseUrl }).upload({ body: null }))).fields).toMatchObject([
      { field: "/body" },
    ]);
  });
});
