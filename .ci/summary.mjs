// Prints at the end of a run what failed and how many tests ran: `node .ci/summary.mjs <folder> <suite> …`.
// The folder has vitest's JSON report of each suite. Often only the end of a log is kept, so the reasons are repeated here.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const [folder, ...suites] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const suite of suites) {
  const path = join(folder, `${suite}.json`);
  if (!existsSync(path)) {
    // A run that stopped at the lint or at the types writes no report.
    say(suite, "no test ran");
    continue;
  }
  const report = JSON.parse(readFileSync(path, "utf8"));
  passed += report.numPassedTests;
  for (const file of report.testResults) {
    const broken = file.assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of broken)
      say(suite, file.name, fullName, failureMessages.join("\n"));
    if (file.status === "failed" && broken.length === 0) say(suite, file.name, file.message);
  }
}

console.log(`${passed} passed, ${failed} failed`);

function say(...words) {
  failed += 1;
  const lines = stripVTControlCharacters(words.join(" › ")).split("\n");
  const ours = lines.filter((line) => !/^\s+at .*[\\/]node_modules[\\/]/.test(line));
  console.log(`failed: ${ours.join("\n").slice(0, 3_000)}`);
}
