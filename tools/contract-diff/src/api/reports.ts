import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { Refusal } from "../refusal.js";
import { manifestPath, publishedPackages } from "../repository/packages.js";
import { reportFolder } from "./changes.js";
import { type Entry, entriesOf } from "./entries.js";
import { compilerOptions } from "./type-tests.js";

/** Compares the committed reports with what the packages export, and writes those that differ if asked to; returns their names. */
export async function differingReports(root: string, isWriting: boolean): Promise<string[]> {
  const packages = await publishedPackages(root);
  const entries = (await Promise.all(packages.map((one) => entriesOf(root, one)))).flat();
  await mkdir(join(root, reportFolder), { recursive: true });
  const present = (await readdir(join(root, reportFolder))).filter((name) => name.endsWith(".api.md"));
  const needless = present.filter((name) => entries.every(({ report }) => report !== name));
  if (isWriting) await Promise.all(needless.map((name) => rm(join(root, reportFolder, name))));
  const temporary = await mkdtemp(join(tmpdir(), "trunkline-api-"));
  try {
    return [...extract(root, temporary, entries, isWriting), ...needless].sort();
  } finally {
    await rm(temporary, { recursive: true });
  }
}

function extract(root: string, temporary: string, entries: readonly Entry[], isWriting: boolean): string[] {
  const files = entries.map(({ types }) => join(root, types));
  const configOf = ({ one, types, report }: Entry) =>
    ExtractorConfig.prepare({
      packageJsonFullPath: join(root, manifestPath(one)),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: join(root, "packages", one.folder),
        mainEntryPointFilePath: join(root, types),
        newlineKind: "lf",
        compiler: { overrideTsconfig: { compilerOptions, files, include: [], exclude: [] } },
        apiReport: {
          ...{ enabled: true, reportFileName: report, reportTempFolder: temporary },
          reportFolder: join(root, reportFolder),
          // What is exported has parts with names that are not exported: users notice a change of them as well.
          includeForgottenExports: true,
        },
      },
    });
  const configs = entries.map((entry) => ({ entry, config: configOf(entry) }));
  const [first] = configs;
  if (!first) throw new Refusal("packages/ has no entry point with types.");
  // One program for all entry points: it reads the types of the platform once.
  const compilerState = CompilerState.create(first.config, { additionalEntryPoints: files });
  const differing = configs.filter(({ entry, config }) => {
    const { apiReportChanged } = Extractor.invoke(config, {
      ...{ localBuild: isWriting, compilerState },
      messageCallback: (message) => {
        const isError = message.category === "Compiler" && message.logLevel === ExtractorLogLevel.Error;
        if (isError) throw new Refusal(`${entry.types}: ${message.text}`);
        message.handled = true;
      },
    });
    return apiReportChanged;
  });
  return differing.map(({ entry }) => entry.report);
}
