import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { extractReports } from "../api/extract.js";
import { reportFolder } from "../api/places.js";
import { typeTestReasons } from "../api/type-tests.js";
import type { Reason } from "../severity.js";
import { faultsOf, readPending } from "./faults.js";
import { type Judged, judgePackages, type Report } from "./judged.js";

/** Writes the reports of the public types, as the packages are built. */
export async function writeReports(root: string, report: Report): Promise<number> {
  const differences = await differencesOf(root, await extractReports(root));
  await mkdir(join(root, reportFolder), { recursive: true });
  for (const { name, text } of differences) {
    const path = join(root, reportFolder, name);
    if (text === undefined) await rm(path);
    else await writeFile(path, text);
    report.log(`${text === undefined ? "removed" : "wrote"} ${reportFolder}/${name}`);
  }
  if (differences.length === 0) report.log(`${reportFolder} is what the packages export.`);
  return 0;
}

/**
 * Fails when the committed reports are not what the packages export, as they are built, and when the programs that the
 * last release promised to compile do not, though no changeset says so.
 */
export async function checkReports(root: string, base: string | undefined, report: Report): Promise<number> {
  const differences = await differencesOf(root, await extractReports(root));
  const faults = differences.map(({ name, text, committed }) => {
    const what = text === undefined ? "reports what nothing exports" : committed ? "differs" : "is missing";
    return `${reportFolder}/${name} ${what}: run \`pnpm api:report\`, and read the difference before you commit it.`;
  });
  faults.push(...(await typeTestFaults(root, base)));
  for (const fault of faults) report.error(fault);
  if (faults.length > 0) return 1;
  report.log(
    "The reports are what the packages export, and what compiled against the last release still does.",
  );
  return 0;
}

async function typeTestFaults(root: string, base: string | undefined): Promise<string[]> {
  const judged = await judgePackages(root, base);
  const broken: [Judged, Reason[]][] = [];
  for (const each of judged) {
    const { one, release } = each;
    const packages = judged.map((other) => other.one);
    const reasons = release ? await typeTestReasons(root, one, packages, release) : [];
    if (reasons.length > 0) broken.push([each, reasons]);
  }
  if (broken.length === 0) return [];
  const pending = await readPending(root, judged);
  if (Array.isArray(pending)) return pending;
  return broken.flatMap(([each, reasons]) => faultsOf(each, { severity: "major", reasons }, pending));
}

interface Difference {
  readonly name: string;
  /** Undefined for a report of what is no longer there. */
  readonly text: string | undefined;
  readonly committed: string | undefined;
}

async function differencesOf(root: string, reports: ReadonlyMap<string, string>): Promise<Difference[]> {
  const present = await readdir(join(root, reportFolder)).catch((): string[] => []);
  const names = [
    ...new Set([...reports.keys(), ...present.filter((name) => name.endsWith(".api.md"))]),
  ].sort();
  const differences = await Promise.all(
    names.map(async (name) => {
      const text = reports.get(name);
      const committed = present.includes(name)
        ? await readFile(join(root, reportFolder, name), "utf8")
        : undefined;
      return { name, text, committed };
    }),
  );
  return differences.filter(({ text, committed }) => text !== committed?.replaceAll("\r\n", "\n"));
}
