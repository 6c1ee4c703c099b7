import { fork } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { guardScript } from "./guarded.js";

it.skipIf(process.platform === "win32")(
  "a guarded program ends with the process that started it, also by SIGKILL",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "guarded-"));
    const file = join(folder, "is-running");
    const program = ["/bin/sh", "-c", `echo > ${file}; while :; do sleep 0.1; touch ${file}; done`];
    const owner = fork(fileURLToPath(new URL("owner-process.mjs", import.meta.url)), [
      guardScript,
      folder,
      ...program,
    ]);
    try {
      await expect.poll(() => existsSync(file)).toBe(true);
    } finally {
      owner.kill("SIGKILL");
    }
    // A program that still ran would fail at its file, or make it again.
    await expect.poll(() => existsSync(folder)).toBe(false);
  },
);
