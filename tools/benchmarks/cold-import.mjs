// Prints what importing a client adds to the start of a program: `pnpm --filter @trunkline/benchmarks cold-import`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vendors } from "@trunkline/trial";
import { median, ratios } from "./interleave.mjs";

const pairs = 30;
const budget = 1.15;
const programs = [
  ["an empty module", "export {};\n"],
  ...vendors.map((vendor) => [
    `@trunkline/${vendor}`,
    `import ${JSON.stringify(new URL(`../../packages/${vendor}/dist/index.js`, import.meta.url).href)};\n`,
  ]),
];

// Within this folder, so that the packages are found from there.
const folder = mkdtempSync(fileURLToPath(new URL("./.cold-import-", import.meta.url)));
try {
  const files = programs.map(([name, code], index) => {
    const file = join(folder, `${index}.mjs`);
    writeFileSync(file, code);
    return { name, file, times: [], modules: countModules(file) };
  });
  // The first rounds fill the caches of the file system, and are not counted.
  for (let round = -3; round < pairs; round += 1) {
    for (const [step] of files.entries()) {
      const { file, times } = files[(step + round + files.length) % files.length];
      const milliseconds = start(file);
      if (round >= 0) times.push(milliseconds);
    }
  }
  print(files);
} finally {
  rmSync(folder, { recursive: true });
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

function print(files) {
  const [{ times: empty }] = files;
  console.log(`${"".padEnd(22)}median ms   ratio (least..most)   modules`);
  for (const { name, times, modules } of files) {
    const { ratio, least, most } = ratios(times, empty);
    const spread = `(${least.toFixed(2)}..${most.toFixed(2)})`;
    console.log(
      `${name.padEnd(22)}${median(times).toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(8)} ${spread.padEnd(15)}${String(modules).padStart(6)}`,
    );
  }
  const reached = files.slice(1).map(({ name, times }) => [name, ratios(times, empty).ratio]);
  const told = reached.map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`).join(", ");
  const verdict = reached.every(([, ratio]) => ratio <= budget) ? "kept" : "missed";
  console.log(`\nBudget: at most ${budget} of an empty module's start: ${told}: ${verdict}.`);
}
