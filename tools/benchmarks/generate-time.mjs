import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inTurns, printWhereMain, spread } from "./table.mjs";

const cli = fileURLToPath(new URL("../codegen/dist/cli.js", import.meta.url));

function seconds() {
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "--check"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
  return (performance.now() - before) / 1000;
}

export async function generateTime() {
  const [samples] = await inTurns([undefined], 7, 1, seconds);
  return {
    title: "Time of the generator",
    notes: ["The complete process, the lint included: the median of 7 runs, the least and the most."],
    head: ["command", "time"],
    rows: [["`generate --check` of all contracts", spread(samples, 2, " s")]],
  };
}

await printWhereMain(import.meta, generateTime);
