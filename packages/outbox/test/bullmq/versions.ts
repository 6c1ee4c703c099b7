import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Queue } from "bullmq";
import { Queue as Queue5 } from "bullmq-5";
import { onTestFinished } from "vitest";
import { bullMqEngine } from "../../src/bullmq/index.js";

interface Version {
  readonly Queue: typeof Queue;
  readonly bullMqEngine: typeof bullMqEngine;
}

/** The versions that the package takes as its peer. */
export const versions: readonly { readonly version: number; readonly load: () => Promise<Version> }[] = [
  { version: 6, load: async () => ({ Queue, bullMqEngine }) },
  {
    version: 5,
    load: async () => {
      const built = (await import(copyBesideVersion5())) as Pick<Version, "bullMqEngine">;
      // What is used of it is alike in both.
      return { Queue: Queue5 as unknown as typeof Queue, bullMqEngine: built.bullMqEngine };
    },
  },
];

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The built package where its `bullmq` is version 5. */
function copyBesideVersion5(): string {
  const folder = mkdtempSync(join(root, "node_modules/.bullmq-5-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/bullmq-5"), join(folder, "node_modules/bullmq"), "junction");
  return pathToFileURL(join(folder, "dist/bullmq/index.js")).href;
}
