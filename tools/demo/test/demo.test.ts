import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readTrial, vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { table } from "../src/table.js";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

describe("the demo", () => {
  let output = "";
  beforeAll(async () => {
    // It is run as a person runs it: an exit code other than 0, or a server left running, fails here.
    const { stdout } = await promisify(execFile)(process.execPath, [main], { timeout: 60_000 });
    output = stdout;
  });

  const rows = () =>
    output
      .split("\n")
      .map((line) => line.split(/ {2,}/))
      .filter((cells) => cells.length === 6 && cells[0] !== "vendor" && !cells[0]?.startsWith("─"));

  it.each(vendors)("sends every message and every request that the trial of %s has it show", (vendor) => {
    const { channels, sends } = readTrial(vendor);
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

  it("gets an answer to every message, with an id and a time", () => {
    for (const [, , , outcome, id, ms] of rows()) {
      expect(outcome).not.toMatch(/^(?:rejected|notSent|unknown|undefined)?$/);
      expect(id).toMatch(/^[\w-]+$/);
      expect(id).not.toBe("undefined");
      expect(Number(ms)).toBeGreaterThan(0);
    }
  });

  it("shows a message of each channel's vendor that does not compile, in the compiler's own words", () => {
    for (const vendor of vendors) {
      const refusals = readTrial(vendor).channels.flatMap((channel) =>
        channel.refusals.map(() => channel.name),
      );
      if (refusals.length > 0) expect(output).toContain(`await messenger.send({ via: "${refusals[0]}"`);
    }
    expect(output).toMatch(/error TS2353: Object literal may only specify known properties, and 'sticker'/);
  });

  it("shows what the mock server refuses, with the field", () => {
    const mocks = /^ {2}POST \S+ {2}\{.*\n {2}4\d\d {2}\/body\/\w+ {2}must /gm;
    expect(output.match(mocks)?.length).toBeGreaterThan(1);
  });
});

it("lays out a table by its widest cells", () => {
  expect(
    table(
      ["name", "ms"],
      [
        ["a", "1.0"],
        ["longer", "10.0"],
      ],
    ),
  ).toBe(["name      ms", "──────  ────", "a        1.0", "longer  10.0"].join("\n"));
});
