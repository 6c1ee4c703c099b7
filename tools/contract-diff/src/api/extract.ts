import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";
import { Refusal } from "../refusal.js";
import { type Package, publishedPackages } from "../repository/packages.js";
import { compilerOptions } from "./compiler-options.js";
import { type Entry, entriesOf } from "./entries.js";
import { reportName } from "./places.js";

/** The reports of every entry point of every package as it is built, by the names of their files. */
export async function extractReports(root: string): Promise<Map<string, string>> {
  const packages = await publishedPackages(root);
  const entries = await Promise.all(
    packages.map(async (one) => (await entriesOf(root, one)).map((entry) => ({ one, entry }))),
  );
  const folder = await mkdtemp(join(tmpdir(), "trunkline-api-"));
  try {
    return await extract(root, folder, entries.flat());
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Point = { readonly one: Package; readonly entry: Entry };

async function extract(root: string, folder: string, points: readonly Point[]): Promise<Map<string, string>> {
  const [first] = points;
  if (!first) throw new Refusal("No package in packages/ has an entry point with types.");
  const files = points.map(({ entry }) => join(root, entry.types));
  // One program for all entry points: the types of the platform are read once.
  const compilerState = CompilerState.create(configOf(root, folder, first, files), {
    additionalEntryPoints: files,
  });
  const reports = new Map<string, string>();
  for (const point of points) {
    const config = configOf(root, folder, point, files);
    const problems: string[] = [];
    Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => hear(message, problems),
    });
    if (problems.length > 0)
      throw new Refusal(`The types of ${point.entry.types} cannot be read: ${problems[0]}`);
    const name = reportName(point.one, point.entry.name);
    reports.set(name, tidy(await readFile(join(folder, name), "utf8")));
  }
  return reports;
}

function configOf(
  root: string,
  folder: string,
  { one, entry }: Point,
  files: readonly string[],
): ExtractorConfig {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, "packages", one.folder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: join(root, "packages", one.folder),
      mainEntryPointFilePath: join(root, entry.types),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files, include: [], exclude: [] } },
      apiReport: {
        enabled: true,
        reportFileName: reportName(one, entry.name),
        reportFolder: folder,
        reportTempFolder: join(folder, "temp"),
        // Of what is exported as a whole the parts have names that are not: a change of them is felt as well.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  });
}

function hear(message: ExtractorMessage, problems: string[]): void {
  if (message.category === "Compiler" && message.logLevel === ExtractorLogLevel.Error)
    problems.push(message.text);
  message.handled = true;
}

function tidy(report: string): string {
  return `${report.replaceAll("\r\n", "\n").trimEnd()}\n`;
}
