import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDelay, readFailure } from "../src/cli/notation.js";
import { applyPlans, type Running } from "../src/cli/plan.js";
import { startMock } from "../src/index.js";

let running: Running[] = [];
beforeEach(async () => {
  running = await Promise.all(
    ["konnek", "sociocs"].map(async (name) => {
      const mock = await startMock(name);
      return { name, hasClient: true, url: mock.url, operations: mock.operations, mock };
    }),
  );
});
afterEach(async () => {
  await Promise.all(running.map(({ mock }) => mock.close()));
});

const targets: Readonly<Record<string, string>> = {
  "konnek.sendMessage": "/whatsapp/send/demo",
  "sociocs.sendMessage": "/message",
  "sociocs.createBulkMessage": "/messages/bulk",
};

// Without credentials a response is 401, and a fault strikes all the same.
const untouched = Object.fromEntries(Object.keys(targets).map((operation) => [operation, 401]));

function apply(failures: readonly string[], delays: readonly string[] = []): void {
  applyPlans(running, failures.map(readFailure), delays.map(readDelay));
}

function ask(operation: string): Promise<Response | undefined> {
  const { mock } = running.find(({ name }) => operation.startsWith(name)) as Running;
  return fetch(mock.url + targets[operation], { method: "POST" }).catch(() => undefined);
}

/** The status of the response to each operation, if there is one. */
async function outcomes(): Promise<Record<string, number | string>> {
  const found = Object.keys(targets).map(async (operation) => {
    const response = await ask(operation);
    return [operation, response?.status ?? "broken"] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

describe("a fault on the command line", () => {
  it.each([
    ["rateLimit", ["konnek.sendMessage", "sociocs.sendMessage", "sociocs.createBulkMessage"]],
    ["sociocs=rateLimit", ["sociocs.sendMessage", "sociocs.createBulkMessage"]],
    ["sendMessage=rateLimit", ["konnek.sendMessage", "sociocs.sendMessage"]],
    ["konnek.sendMessage=rateLimit", ["konnek.sendMessage"]],
    ["createBulkMessage=rateLimit", ["sociocs.createBulkMessage"]],
  ])("%s strikes its target", async (failure, struck) => {
    apply([failure]);
    expect(await outcomes()).toEqual({
      ...untouched,
      ...Object.fromEntries(struck.map((operation) => [operation, 429])),
    });
  });

  it("strikes as often as it says, then the next one", async () => {
    apply(["sendMessage=rateLimit,times=2", "sendMessage=rateLimit,status=503,times=1"]);
    const seen: unknown[] = [];
    for (let count = 0; count < 4; count += 1) seen.push((await outcomes())["konnek.sendMessage"]);
    expect(seen).toEqual([429, 429, 503, 401]);
  });

  it("refuses connections to its vendor only", async () => {
    apply(["konnek=refuse"]);
    expect(await outcomes()).toEqual({ ...untouched, "konnek.sendMessage": "broken" });
  });
});

describe("a delay on the command line", () => {
  it.each([
    ["60000", ["konnek.sendMessage", "sociocs.sendMessage", "sociocs.createBulkMessage"]],
    ["konnek=60000", ["konnek.sendMessage"]],
    ["sendMessage=60000", ["konnek.sendMessage", "sociocs.sendMessage"]],
    ["sociocs.sendMessage=60000", ["sociocs.sendMessage"]],
  ])("%s delays the responses of its target only", async (delay, held) => {
    apply([], [delay]);
    const pending = new Set<string>();
    const asked = Object.keys(targets).map(async (operation) => {
      pending.add(operation);
      await ask(operation);
      pending.delete(operation);
    });
    await Promise.all(asked.filter((_, index) => !held.includes(Object.keys(targets)[index] ?? "")));
    expect([...pending]).toEqual(held);
  });

  it("ends with the response, or with its fault", async () => {
    apply(["createBulkMessage=rateLimit"], ["10", "createBulkMessage=5"]);
    expect(await outcomes()).toEqual({ ...untouched, "sociocs.createBulkMessage": 429 });
  });

  it.each(["sendMessage=60000", "konnek=60000"])(
    "%s holds for what a fault strikes, and afterwards",
    async (delay) => {
      apply(["konnek.sendMessage=rateLimit,times=1"], [delay]);
      const isOver = Promise.race([ask("konnek.sendMessage"), ask("konnek.sendMessage")]);
      const requests = () => running.flatMap(({ mock }) => mock.requests);
      while (requests().filter(({ response }) => response).length < 2) await new Promise(setImmediate);
      expect(requests().map(({ fault }) => fault)).toEqual(["rateLimit", undefined]);
      await ask("sociocs.createBulkMessage");
      expect(await Promise.race([isOver, "pending"])).toBe("pending");
    },
  );
});

it.each([
  [
    ["sendMesage=rateLimit"],
    [],
    'None of konnek, sociocs has an operation "sendMesage"; did you mean "sendMessage"?',
  ],
  [["konek=rateLimit"], [], 'None of konnek, sociocs has an operation "konek"; did you mean "konnek"?'],
  [[], ["konnek.sendMesage=1"], 'konnek has no operation "sendMesage"; did you mean "sendMessage"?'],
  [["konnek.createBulkMessage=rateLimit"], [], 'konnek has no operation "createBulkMessage"'],
  [["sendMessage=refuse"], [], "--fail sendMessage=refuse: refuse strikes before the operation is known"],
  [["slowBody", "rateLimit"], [], "--fail slowBody never ends"],
  [["slowBody"], ["sendMessage=5"], "--delay sendMessage=5 would keep --fail slowBody away from sendMessage"],
])("--fail %j with --delay %j are invalid: %s", (failures, delays, message) => {
  expect(() => apply(failures, delays)).toThrow(message);
});
