import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
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

  it.each(["islash", "konnek", "yeastar", "sociocs"])("sends messages of %s in both ways", (vendor) => {
    expect(rows().filter((cells) => cells[0] === vendor).length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ["islash", ["text", "media by URL", "media by upload", "sticker", "reply"]],
    ["konnek", ["text", "media by URL", "location", "buttons", "list", "reply"]],
    ["yeastar", ["text", "media by upload", "in a conversation", "template"]],
    ["sociocs", ["text", "media by URL", "schedule", "save contact", "template"]],
  ])("sends every kind that %s carries", (vendor, kinds) => {
    const sent = rows()
      .filter((cells) => cells[0] === vendor)
      .map((cells) => cells[2]);
    expect(sent).toEqual(expect.arrayContaining(kinds));
  });

  it("gets an answer to every message, with an id and a time", () => {
    for (const [, , , outcome, id, ms] of rows()) {
      expect(outcome).toMatch(/^(sent|accepted|scheduled|success|status 0)$/);
      expect(id).toMatch(/^[\w-]+$/);
      expect(Number(ms)).toBeGreaterThan(0);
    }
  });

  it("shows what does not compile, in the compiler's own words", () => {
    expect(output).toContain('sticker: { id: "66" } });');
    expect(output).toMatch(/error TS2353: Object literal may only specify known properties, and 'sticker'/);
  });

  it("shows what the mock server refuses, with the field", () => {
    expect(output).toMatch(/^ {2}400 {2}/m);
    expect(output).toMatch(/^ {2}\/body\/channel_key {2}/m);
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
