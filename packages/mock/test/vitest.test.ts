import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test as base, describe, expect, it } from "vitest";
import { type MatcherResult, matchers } from "../src/assert/matchers.js";
import { mockOf } from "../src/vitest.js";
import { message, post, thrownBy } from "./assert-senders.js";

const test = base.extend({ mock: mockOf("sociocs") });

describe("the matchers in Vitest", () => {
  test("pass and fail, and are right when they are negated", async ({ mock }) => {
    expect(mock).not.toHaveSent("sendMessage");
    expect(mock).toHaveKeptTheContract();
    await post(mock, "/message", message);
    expect(mock).toHaveSent("sendMessage", { body: { to: message.to } }, { times: 1 });
    expect(mock).not.toHaveSent("sendMessage", { body: { to: "+2" } });
    expect(mock).not.toHaveSent("sendMessage", {}, { times: 2 });
    const told = '  1. sendMessage: POST /message → 200, { provider: "twlo", channel_key: "twlo_1"';
    for (const [assertion, first] of [
      [() => expect(mock).not.toHaveSent("sendMessage"), "Expected sendMessage not to be sent, but it was:"],
      [
        () => expect(mock).not.toHaveSent("sendMessage", {}, { times: 1 }),
        "Expected sendMessage not to be sent exactly once, but it was:",
      ],
    ] as const) {
      const [line, second] = thrownBy(assertion).message.split("\n");
      expect(line).toBe(first);
      expect(second).toContain(told);
    }
    expect(() => expect(mock).not.toHaveSent("listChannels", {}, { times: 0 })).toThrow(
      "Expected listChannels to be sent, but it was not",
    );
    expect(() => expect(mock).not.toHaveKeptTheContract()).toThrow(
      "Expected a request that breaks the contract, but the one request keeps it",
    );
    await post(mock, "/message", { ...message, to: undefined });
    expect(mock).not.toHaveKeptTheContract();
    expect(() => expect(mock).toHaveKeptTheContract()).toThrow(
      "but 1 of 2 requests break it:\n  2. sendMessage",
    );
  });

  test("refuse an unknown operation also when they are negated", ({ mock }) => {
    expect(() => expect(mock).not.toHaveSent("sendMesage")).toThrow('did you mean "sendMessage"?');
  });

  test("tell what was expected and what came, for a diff", async ({ mock }) => {
    await post(mock, "/message", message);
    const expected = { body: { to: "+2", text: expect.stringContaining("Hel") } };
    const error = thrownBy(() => expect(mock).toHaveSent("sendMessage", expected));
    expect(error).toMatchObject({ actual: { body: { to: message.to } } });
    expect(error.expected).toEqual(expected);
  });
});

describe("the matchers in Jest", () => {
  // This is what Jest does with a matcher, and as much as it gives to it.
  const context = { isNot: false, promise: "", expand: false };

  function expectAsJest({ pass, message }: MatcherResult, isNot = false): void {
    if (pass === isNot) throw new Error(message());
  }

  test("pass and fail, and are right when they are negated", async ({ mock }) => {
    const { toHaveSent, toHaveKeptTheContract } = matchers;
    await post(mock, "/message", message);
    expectAsJest(toHaveSent.call(context, mock, "sendMessage", { body: message }, { times: 1 }));
    expectAsJest(toHaveKeptTheContract.call(context, mock));
    expectAsJest(toHaveSent.call(context, mock, "listChannels"), true);
    expect(() => expectAsJest(toHaveSent.call(context, mock, "listChannels"))).toThrow(
      "Expected listChannels to be sent, but it was not. Requests:\n  1. sendMessage",
    );
    expect(() => expectAsJest(toHaveSent.call(context, mock, "sendMessage"), true)).toThrow(
      "Expected sendMessage not to be sent, but it was:\n  1. sendMessage",
    );
  });
});

/** Runs Node without what this Vitest tells its own workers. */
function runNode(...given: readonly string[]): Promise<{ readonly code: unknown; readonly output: string }> {
  const outer = /^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|NODE_V8_COVERAGE$|FORCE_COLOR$)/;
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1" };
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: `${stdout}${stderr}` }),
    );
  });
}

// A child loads Vitest and Prism anew, which takes long where the machine is busy.
const patience = 120_000;

const failure = [
  "Expected sendMessage with the given body to be sent, but its one request differs.",
  "The nearest is 1. sendMessage: POST /message → 200",
  'body/to: expected "+2", was "+16175551212"',
];

it(
  "prints the message in a run of Vitest, and closes every mock, whatever became of its test",
  async () => {
    const { code, output } = await runNode("vitest-child/run.mjs");
    for (const line of failure) expect(output).toContain(line);
    expect(output).toContain('sendMessage has no example "noSuchExample"');
    expect(output).toMatch(/✓ .*finds that of the failed test closed/);
    expect(output).toMatch(/✓ .*has the options of its fixture/);
    expect(output).toMatch(/✓ .*waits for what is sent later/);
    expect(output).toMatch(/× .*fails by a matcher/);
    expect(output).toMatch(/× .*fails by its mock/);
    expect(output).toMatch(/Tests\s+2 failed \| 3 passed/);
    expect(code).toBe(1);
  },
  patience,
);

it(
  "prints the message in a run of node:test",
  async () => {
    const { code, output } = await runNode("--test", "--test-reporter=spec", "assert-child.mjs");
    for (const line of failure) expect(output).toContain(line);
    expect(output).toMatch(/pass 1\b[\s\S]*fail 1\b/);
    expect(code).toBe(1);
  },
  patience,
);
