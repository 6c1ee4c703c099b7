import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareDigests, writeDigests } from "../digests.mjs";

describe("the digests of a release", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "digests-"));
    writeFileSync(join(folder, "a-1.0.0.tgz"), "a");
    writeFileSync(join(folder, "b-1.0.0.tgz"), "b");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are written as sha256sum writes them", () => {
    writeDigests(folder);
    expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toBe(
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a-1.0.0.tgz\n" +
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b-1.0.0.tgz\n",
    );
  });

  it("agree with files that nobody has touched", () => {
    expect(compareDigests(folder, writeDigests(folder))).toEqual([]);
  });

  it.each([
    [
      "a file that was changed",
      () => writeFileSync(join(folder, "a-1.0.0.tgz"), "x"),
      "a-1.0.0.tgz was changed.",
    ],
    [
      "a file that was added",
      () => writeFileSync(join(folder, "c-1.0.0.tgz"), "c"),
      "c-1.0.0.tgz was added.",
    ],
    ["a file that is missing", () => rmSync(join(folder, "b-1.0.0.tgz")), "b-1.0.0.tgz is missing."],
    [
      "a file and its digest, both changed",
      () => {
        writeFileSync(join(folder, "a-1.0.0.tgz"), "x");
        writeDigests(folder);
      },
      "SHA256SUMS is not the list that was written",
    ],
  ])("tell %s", (_, change, part) => {
    const digest = writeDigests(folder);
    change();
    expect(compareDigests(folder, digest)).toEqual([expect.stringContaining(part)]);
  });

  it("go from one job to the next as the output of a step", () => {
    const written = command("write", folder);
    expect(written).toMatchObject({ status: 0, stdout: expect.stringMatching(/^digest=[0-9a-f]{64}\r?\n$/) });
    const digest = written.stdout.trim().slice("digest=".length);
    expect(command("check", folder, digest)).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(folder, "a-1.0.0.tgz"), "x");
    expect(command("check", folder, digest)).toMatchObject({
      status: 1,
      stderr: "a-1.0.0.tgz was changed.\n",
    });
  });

  it.each([["write"], ["check"]])("are no reason for a stack when %s finds no folder", (name) => {
    const gone = join(folder, "gone");
    const { status, stderr } = command(name, gone, ...(name === "check" ? ["0".repeat(64)] : []));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^.*: ENOENT: .*\n$/) });
    expect(stderr.startsWith(gone)).toBe(true);
  });

  it("that were never written are missed in one line", () => {
    const { status, stderr } = command("check", folder, "0".repeat(64));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/SHA256SUMS: ENOENT: .*\n$/),
    });
  });

  // An output that is empty, because the job that writes it was renamed, must not pass.
  it.each([[["check", "."]], [["check", ".", ""]], [["write"]], [[]]])("are not compared by %j", (args) => {
    expect(command(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
  });
});

function command(...args: readonly string[]) {
  const script = fileURLToPath(new URL("../digests.mjs", import.meta.url));
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}
