import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vendors } from "@trunkline/trial";
import { inTurns, median, printWhereMain, ratios, spread } from "./table.mjs";

const programs = [
  ["an empty module", "export {};\n"],
  ...vendors.map((vendor) => [
    `\`@trunkline/${vendor}\``,
    `import ${JSON.stringify(new URL(`../../packages/${vendor}/dist/index.js`, import.meta.url).href)};\n`,
  ]),
];

export async function coldImport() {
  // Within this folder, so that the packages are found from there.
  const folder = mkdtempSync(fileURLToPath(new URL("./.cold-import-", import.meta.url)));
  try {
    const files = programs.map(([, code], index) => {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, code);
      return file;
    });
    const samples = await inTurns(files, 30, 3, start);
    return {
      title: "Start of a program that imports a client",
      notes: [
        "The median of 30 starts. The ratio is to an empty program's start in the same round; the goal is 1.15.",
      ],
      head: ["import", "ms", "ratio", "files"],
      rows: programs.map(([name], index) => [
        name,
        median(samples[index]).toFixed(1),
        spread(ratios(samples[index], samples[0]), 2),
        countModules(files[index]),
      ]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(file) {
  const before = performance.now();
  run([file]);
  return performance.now() - before;
}

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
  return stderr;
}

/** Counts the files that are loaded as modules, in a start of its own that is not measured. */
function countModules(file) {
  const hooks = [
    'import { writeSync } from "node:fs";',
    'export const load = (url, context, next) => (writeSync(2, "loaded " + url + "\\n"), next(url, context));',
  ].join("\n");
  const asUrl = (code) => `data:text/javascript,${encodeURIComponent(code)}`;
  const preload = `import { register } from "node:module"; register(${JSON.stringify(asUrl(hooks))});`;
  return run(["--import", asUrl(preload), file]).match(/^loaded file:/gm)?.length ?? 0;
}

await printWhereMain(import.meta, coldImport);
