// Prints how long the generator takes for all contracts, as a whole process: `pnpm --filter @trunkline/benchmarks generate-time`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../codegen/dist/cli.js", import.meta.url));
const runs = 7;

const seconds = Array.from({ length: runs }, () => {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, "--check"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - startedAt) / 1000;
}).sort((a, b) => a - b);

console.log(
  `generate --check, ${runs} runs: minimum ${seconds[0].toFixed(2)} s, median ${seconds[(runs - 1) / 2].toFixed(2)} s, maximum ${seconds[runs - 1].toFixed(2)} s`,
);
