// Prints how long the mock command takes until all vendors listen: `pnpm --filter @trunkline/benchmarks mock-start`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vendors } from "@trunkline/trial";
import { median } from "./interleave.mjs";

const rounds = 15;
const budget = 2500;
const command = fileURLToPath(new URL("../../packages/mock/dist/cli.js", import.meta.url));
const cases = [
  ["--help", ["--help"]],
  ["one vendor", vendors.slice(-1)],
  ["all vendors", vendors],
].map(([name, args]) => ({ name, args, times: [] }));

// The first round fills the caches of the file system and, from Node 22 on, that of compiled code; it is not counted.
for (let round = -1; round < rounds; round += 1) {
  for (const { args, times } of cases) {
    const milliseconds = await start(args);
    if (round >= 0) times.push(milliseconds);
  }
}
for (const { name, times } of cases) {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  console.log(
    `${name.padEnd(12)}${median(times).toFixed(0).padStart(6)} ms (${least.toFixed(0)}..${most.toFixed(0)})`,
  );
}
const reached = median(cases[2].times);
console.log(
  `\nBudget: at most ${budget} ms for all vendors: ${reached.toFixed(0)}: ${reached <= budget ? "kept" : "missed"}.`,
);

/** The milliseconds until the command has printed that it listens, or what else it prints. */
async function start(args) {
  const before = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const milliseconds = performance.now() - before;
  child.kill();
  await once(child, "close");
  return milliseconds;
}
