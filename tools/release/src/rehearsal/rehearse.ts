import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { clone, install } from "../clone.js";
import { forgetPackageManager } from "../pnpm.js";
import type { Report } from "../run.js";
import type { Tarball } from "../tarball/tarball.js";
import { withWorkplace } from "../workplace.js";
import { consume } from "./consume.js";
import { consumersOf } from "./consumer.js";
import { startRegistry } from "./registry.js";
import { prepare, type Studio, version } from "./release.js";
import { firstRelease, secondRelease } from "./releases.js";
import { createSteps, type Steps, Stop, together, writeReport } from "./steps.js";
import { installTools } from "./tools.js";

/**
 * Releases what is committed to a registry on this machine, and what comes after it, with all that can go wrong; and
 * installs from there. Nothing of it is left.
 *
 * @returns whether all went well
 */
export async function rehearse(root: string, report: Report): Promise<boolean> {
  forgetPackageManager();
  const steps = createSteps((line) => report.log(line));
  await withWorkplace((workplace) => play(steps, root, workplace)).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    report.error("What comes after it was not tried.");
  });
  const path = process.env["VITEST_JSON_REPORT"];
  if (path) writeReport(path, steps.outcomes);
  const failed = steps.outcomes.filter(({ failure }) => failure !== undefined).length;
  report.log(`${steps.outcomes.length - failed} steps passed, ${failed} failed.`);
  return failed === 0;
}

async function play(steps: Steps, root: string, workplace: string): Promise<void> {
  const studio: Studio = { clone: join(workplace, "clone"), workplace };
  let tools = "";
  const from = join(workplace, "first");
  let tarballs: readonly Tarball[] = [];
  await together([
    async () => {
      tools = await steps.need("verdaccio and the runtimes are installed", () => installTools(root));
    },
    async () => {
      await steps.need("what is committed is cloned and installed", async () => {
        await clone(root, studio.clone);
        await install(studio.clone);
      });
      await steps.need("the packages get their versions", () => version(studio));
      tarballs = await steps.need("they are packed, and keep every rule", () => prepare(studio, from));
    },
  ]);
  const storage = join(workplace, "registry");
  mkdirSync(storage);
  const registry = await steps.need("the registry starts", () => startRegistry(tools, storage));
  try {
    await firstRelease(steps, studio, registry, { from, tarballs });
    const consumers = consumersOf(root, workplace);
    await consume(steps, { root, consumers, registry: registry.address, tools });
    await secondRelease(steps, studio, registry, consumers[0]);
  } finally {
    await registry.close();
  }
}
