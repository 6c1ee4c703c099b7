import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readTrial, vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { wrongBodyOf } from "../src/invalid-requests.js";
import { table } from "../src/table.js";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const trials = vendors.map(readTrial);

describe("the demo", () => {
  let output = "";
  beforeAll(async () => {
    // It is run as a person runs it: an exit code other than 0, or a server left running, fails here.
    const { stdout } = await promisify(execFile)(process.execPath, [main], { timeout: 110_000 });
    output = stdout;
    // Its sixth part waits for the end of a lease, and a busy machine is slow at the rest.
  }, 120_000);

  const rows = () =>
    output
      .split("\n")
      .map((line) => line.split(/ {2,}/))
      .filter(([, , , , , ms]) => /^\d+\.\d$/.test(ms ?? ""));

  it.each(trials)("sends every message and every marked request of the trial of $vendor", (trial) => {
    const { vendor, channels, sends } = trial;
    const sent = rows()
      .filter((cells) => cells[0] === vendor)
      .map(([, channel, kind]) => `${channel}: ${kind}`);
    const byUnified = channels.flatMap(({ name, messages }) =>
      messages.map(({ kind }) => `${name}: ${kind}`),
    );
    const byClient = sends.flatMap(({ shown }) => (shown ? [`${shown.channel}: ${shown.kind}`] : []));
    expect(byClient.length).toBeGreaterThan(0);
    expect(sent).toEqual([...byUnified, ...byClient]);
  });

  it("shows that the vendors accepted every message, with an id and a time", () => {
    for (const [, , , says, id, ms] of rows()) {
      expect(says).not.toMatch(/^(?:rejected|notSent|unknown|undefined)?$/);
      expect(id).toMatch(/^(?!undefined|null|\[object)\S+$/);
      expect(Number(ms)).toBeGreaterThan(0);
    }
  });

  it("shows the first message of each vendor that does not compile, with the compiler's error", () => {
    const first = trials.flatMap(({ channels }) =>
      channels.flatMap(({ name, refusals }) => refusals.map((refusal) => ({ name, ...refusal }))).slice(0, 1),
    );
    const shown = [
      ...output.matchAll(/^ {2}await messenger\.send\(\{ via: "(\w+)".*\n {2}error TS\d+: (.+)$/gm),
    ];
    expect(shown.map(([, channel]) => channel)).toEqual(first.map(({ name }) => name));
    for (const [index, [, , words]] of shown.entries())
      expect(words).toContain(first[index]?.compiler ?? "'");
  });

  it("shows the first invalid body of each vendor that compiles, with the field that the mock server names", () => {
    const first = trials.flatMap((trial) => wrongBodyOf(trial) ?? []);
    const shown = [...output.matchAll(/^ {2}[A-Z]+ \/\S* {2}\{.*\n {2}4\d\d {2}(\/body\/\S+) {2}must /gm)];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(([, field]) => field)).toEqual(first.map(({ field }) => field));
  });

  it("shows for each vendor what breaks before and after it acted, and when to send again", () => {
    const shown = [...output.matchAll(/^ {2}(\S+) .* (notSent|unknown) +(true|false) +(yes|no)\b/gm)];
    expect(shown.map(([, ...cells]) => cells)).toEqual(
      trials.flatMap(({ vendor, commonest }) =>
        commonest
          ? [
              [vendor, "notSent", "true", "yes"],
              [vendor, "unknown", "false", "no"],
            ]
          : [],
      ),
    );
  });

  it("shows what became of each message of a worker that was killed: none is lost, and none is sent twice", () => {
    const shown = [...output.matchAll(/^ *(accepted|unknown) {2,}(.+?) {2,}(\d+) +(\d+) +(\d+)$/gm)];
    const sumOf = (column: number) => shown.reduce((sum, cells) => sum + Number(cells[column]), 0);
    expect(sumOf(3)).toBe(200);
    expect(sumOf(5)).toBe(0);
    for (const [, state, , messages, got] of shown) if (state === "accepted") expect(got).toBe(messages);
  });
});

it("lays out a table by its widest cells, and aligns numbers to the right", () => {
  const shown = table(
    ["name", "ms"],
    [
      ["a", "1.0"],
      ["longer", "10.0"],
    ],
  );
  expect(shown).toBe(["name      ms", "──────  ────", "a        1.0", "longer  10.0"].join("\n"));
});
