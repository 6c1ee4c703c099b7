import { describe, expect, it } from "vitest";
import { createBudget } from "../src/budget.js";
import { accepted, retryAfter } from "./scripted.js";
import { startServer } from "./servers.js";
import { type Client, createAcme, failureOf } from "./vendor.js";

const message = { body: { to: "ana" } };
const spent = "not retried: the client's retry budget is used up";

/** A vendor that rejects for now until a test ends that. */
async function startBusyServer() {
  const busy = { rejections: Number.POSITIVE_INFINITY };
  const server = await startServer((request, response) => {
    busy.rejections -= 1;
    return (busy.rejections >= 0 ? retryAfter("0") : accepted)(request, response);
  });
  return { ...server, busy };
}

/** Uses up a client's retry budget, in two calls. */
async function spend(client: Client): Promise<void> {
  for (const _ of [1, 2]) {
    const { attempts, message: responds } = await failureOf(
      client.sendMessage(message, { retry: { baseDelayMs: 0, maxRetries: 50 } }),
    );
    expect(attempts).toHaveLength(51);
    expect(responds).not.toContain(spent);
  }
}

describe("a client's retry budget is for all of its calls", () => {
  const retry = { baseDelayMs: 0, maxRetries: 3 };

  it("by a hundred retries without a success, after which a rejection is thrown at once", async () => {
    await using server = await startBusyServer();
    const client = createAcme({ baseUrl: server.url, retry });
    await spend(client);
    const before = server.requests.length;
    const error = await failureOf(client.sendMessage(message));
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "rejected", retryAfterMs: 0 });
    expect(error.message).toContain(spent);
    expect(error.attempts).toHaveLength(1);
    expect(server.requests).toHaveLength(before + 1);
    // Another client has a budget of its own.
    const other = await failureOf(createAcme({ baseUrl: server.url, retry }).sendMessage(message));
    expect(other.attempts).toHaveLength(4);
  });

  it("and five successes earn one retry", async () => {
    await using server = await startBusyServer();
    const client = createAcme({ baseUrl: server.url, retry });
    await spend(client);
    const attemptsAfter = async (successes: number) => {
      server.busy.rejections = 0;
      for (let call = 0; call < successes; call += 1) await client.sendMessage(message);
      server.busy.rejections = Number.POSITIVE_INFINITY;
      const error = await failureOf(client.sendMessage(message));
      expect(error.message).toContain(spent);
      return error.attempts.length;
    };
    expect(await attemptsAfter(4)).toBe(1);
    expect(await attemptsAfter(1)).toBe(2);
    expect(await attemptsAfter(4)).toBe(1);
  });

  it("and a retry that succeeds gives back its cost", async () => {
    await using server = await startBusyServer();
    const client = createAcme({ baseUrl: server.url, retry });
    await spend(client);
    server.busy.rejections = 0;
    for (const _ of [1, 2, 3, 4, 5]) await client.sendMessage(message);
    for (const _ of [1, 2, 3]) {
      server.busy.rejections = 1;
      const { response } = await client.sendMessage(message).withResponse();
      expect(response.attempts).toHaveLength(2);
    }
  });
});

describe("a budget", () => {
  it("never holds more than a hundred retries", () => {
    const budget = createBudget();
    for (let call = 0; call < 1000; call += 1) budget.refund(call % 2);
    let taken = 0;
    while (budget.take()) taken += 1;
    expect(taken).toBe(100);
  });
});
