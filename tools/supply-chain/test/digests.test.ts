import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { compareDigests, writeDigests } from "../digests.mjs";

const script = fileURLToPath(new URL("../digests.mjs", import.meta.url));
const command = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

describe("the digests of a release", () => {
  let folder = "";
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "digests-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    write("a.tgz", "a");
    write("b.tgz", "b");
  });

  it("go from one job to the next as the output of a step, and are written as sha256sum writes them", () => {
    const { stdout } = command("write", folder);
    expect(stdout).toMatch(/^digest=[0-9a-f]{64}\n$/);
    expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toBe(
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.tgz\n" +
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.tgz\n",
    );
    const digest = stdout.trim().slice("digest=".length);
    expect(command("check", folder, digest)).toMatchObject({ status: 0, stderr: "" });
    write("a.tgz", "x");
    const stderr = "a.tgz was changed, added or removed.\n";
    expect(command("check", folder, digest)).toMatchObject({ status: 1, stderr });
  });

  it.each<[what: string, change: () => void, problem: string]>([
    ["a file that was added", () => write("c.tgz", "c"), "c.tgz was changed"],
    ["a file that was removed", () => rmSync(join(folder, "b.tgz")), "b.tgz was changed"],
    ["a list that was changed", () => write("SHA256SUMS", ""), "SHA256SUMS was changed"],
  ])("find %s", (_, change, problem) => {
    const digest = writeDigests(folder);
    expect(compareDigests(folder, digest)).toEqual([]);
    change();
    expect(compareDigests(folder, digest)).toEqual([expect.stringContaining(problem)]);
  });

  it("are not compared with an empty one, as an output is when its job was renamed", () => {
    expect(command("check", folder, "")).toMatchObject({ status: 2 });
  });
});
