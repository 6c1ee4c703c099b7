import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vendors } from "@trunkline/trial";
import { inTurns, printWhereMain, spread } from "./table.mjs";

const command = fileURLToPath(new URL("../../packages/mock/dist/cli.js", import.meta.url));
const cases = [
  ["one vendor", vendors.slice(-1)],
  ["all vendors", vendors],
];

/** The milliseconds until the command prints that it listens. */
async function start([, args]) {
  const before = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const milliseconds = performance.now() - before;
  child.kill();
  await once(child, "close");
  return milliseconds;
}

export async function mockStart() {
  const samples = await inTurns(cases, 9, 1, start);
  return {
    title: "Start of the mock command",
    notes: ["Until all its servers listen: the median of 9 starts, the least and the most."],
    head: ["`trunkline-mock`", "time"],
    rows: cases.map(([name], index) => [name, spread(samples[index], 0, " ms")]),
  };
}

await printWhereMain(import.meta, mockStart);
