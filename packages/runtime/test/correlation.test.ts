import { describe, expect, it } from "vitest";
import { type CallEnd, createClient, readVendorError } from "../src/index.js";
import { accepted, broken, responds, startScriptedServer } from "./scripted.js";
import { type AcmeOptions, type Client, contract, failureOf, sendMessage, success } from "./vendor.js";

const correlation = { response: "/data/ref", request: "/body/text" };

/** A client whose vendor's events name a message by its text, or by what the response has in its place. */
function createCorrelated(baseUrl: string, options: AcmeOptions = {}, row = {}): Client {
  const operation = { ...sendMessage, correlation, ...row };
  return createClient<Client>(
    contract,
    { sendMessage: operation },
    { baseUrl, credentials: { apikey: "s3cret-key" }, retry: { baseDelayMs: 1 }, ...options },
  );
}

function message(text?: unknown) {
  return { body: { to: "ana", text } };
}

function withRef(ref: unknown, status = 200) {
  return responds(status, {}, { ...(status === 200 ? success : {}), data: { ...success.data, ref } });
}

describe("a result has what the vendor's events name the message by", () => {
  it.each<[string, unknown, string | undefined]>([
    ["a text", "r-1", "r-1"],
    ["an integer", 17, "17"],
    ["an integer beyond 2^53, whose digits are kept", 2n ** 63n, "9223372036854775808"],
    ["nothing, and then the caller's own", undefined, "mine"],
    ["null", null, "mine"],
    ["an empty text", " ", "mine"],
    ["a number that is no integer", 1.5, "mine"],
    ["an object", { id: "r-1" }, "mine"],
  ])("where the response has %s", async (_, ref, expected) => {
    const json = typeof ref === "bigint" ? `${ref}` : JSON.stringify(ref);
    const text = json === undefined ? "" : `,"ref":${json}`;
    await using server = await startScriptedServer((_, response) =>
      response.end(`{"status":"ok","data":{"id":"m-1"${text}}}`),
    );
    const result = await createCorrelated(server.url).sendMessage(message("mine")).withResponse();
    expect(result.correlation).toBe(expected);
  });

  it("and nothing where neither has it, or the contract does not say where", async () => {
    await using server = await startScriptedServer(accepted, withRef("r-1"));
    const first = createCorrelated(server.url).sendMessage(message()).withResponse();
    expect(await first).not.toHaveProperty("correlation");
    const other = createCorrelated(server.url, {}, { correlation: undefined });
    expect(await other.sendMessage(message("mine")).withResponse()).not.toHaveProperty("correlation");
  });
});

describe("an error has it", () => {
  it("from the request where no response came, so that an event can settle the call", async () => {
    await using server = await startScriptedServer(broken);
    const ends: CallEnd[] = [];
    const hooks = { onResponse: (_: unknown, end: CallEnd) => void ends.push(end) };
    const error = await failureOf(createCorrelated(server.url, { hooks }).sendMessage(message("mine")));
    expect(error).toMatchObject({ outcome: "unknown", correlation: "mine" });
    expect(error.message).not.toContain("mine");
    expect(ends[0]?.error?.correlation).toBe("mine");
    expect(readVendorError(JSON.parse(JSON.stringify(error)))).toMatchObject({ correlation: "mine" });
  });

  it("before anything is sent", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createCorrelated(server.url);
    const invalid = { body: { text: "mine" } };
    const options = { signal: AbortSignal.abort() };
    for (const call of [client.sendMessage(invalid), client.sendMessage(message("mine"), options)]) {
      expect(await failureOf(call)).toMatchObject({ outcome: "notSent", correlation: "mine" });
    }
    expect(server.requests).toEqual([]);
  });

  it("from a response that proves nothing", async () => {
    await using server = await startScriptedServer(withRef("r-1", 500));
    const error = await failureOf(createCorrelated(server.url).sendMessage(message("mine")));
    expect(error).toMatchObject({ outcome: "unknown", correlation: "r-1" });
  });

  it("from an earlier response, if the last attempt had none", async () => {
    await using server = await startScriptedServer(withRef("r-1", 500), broken);
    const deduped = { idempotency: { field: "/text" } };
    const client = createCorrelated(server.url, { retry: { baseDelayMs: 1, maxRetries: 1 } }, deduped);
    const error = await failureOf(client.sendMessage(message("mine")));
    expect(error).toMatchObject({ outcome: "unknown", correlation: "r-1" });
    expect(error.attempts).toHaveLength(2);
  });

  it.each([
    ["would hold a secret", "id of s3cret-key"],
    ["has a character that no log shows", "id\n1"],
    ["is too long for a log", "1".repeat(1001)],
  ])("never, if it %s, because a changed one would match no event", async (_, text) => {
    await using server = await startScriptedServer(broken);
    const error = await failureOf(createCorrelated(server.url).sendMessage(message(text)));
    expect(error).toMatchObject({ outcome: "unknown", correlation: undefined });
  });
});
