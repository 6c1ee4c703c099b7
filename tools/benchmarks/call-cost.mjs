import { deepStrictEqual } from "node:assert";
import { fork } from "node:child_process";
import { once } from "node:events";
import { casesOf } from "./call-cases.mjs";
import { answerTo, exchanges } from "./exchanges.mjs";
import { inTurns, median, printWhereMain, ratios, spread } from "./table.mjs";

/** Makes the response anew each time, as a real one is, and does nothing else. */
const headers = { "content-type": "application/json" };
const stub = async (input) =>
  new Response(answerTo(typeof input === "string" ? input : input.url), { headers });

/** The cases of one vendor, each of which was seen to give the response: none is fast because it fails. */
async function soundCases(exchange, host, fetch) {
  const cases = await casesOf(exchange, host, fetch);
  for (const [name, run] of cases) deepStrictEqual(await run(), JSON.parse(exchange.answer), name);
  return cases;
}

/** The CPU of each case, in microseconds for a call and in calls of plain `fetch`. */
async function measure(place, exchange, host, fetch, calls) {
  const cases = await soundCases(exchange, host, fetch);
  const samples = await inTurns(cases, 60, 10, ([, run]) => microsOf(run, calls));
  return cases.map(([name], index) => [
    `${exchange.vendor} \`${exchange.operation}\`, ${place}: ${name}`,
    median(samples[index]).toFixed(1),
    spread(ratios(samples[index], samples[0]), 2),
  ]);
}

async function microsOf(run, calls) {
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

export async function callCost() {
  const rows = [];
  for (const exchange of exchanges) {
    rows.push(...(await measure("stubbed", exchange, "https://benchmark.invalid", stub, 400)));
  }
  const server = fork(new URL("./answering-server.mjs", import.meta.url));
  try {
    const [{ port }] = await once(server, "message");
    for (const exchange of exchanges) {
      // A function of its own for each call, because a client without one takes the platform's fetch.
      const own = (input, init) => fetch(input, init);
      rows.push(...(await measure("loopback", exchange, `http://127.0.0.1:${port}`, own, 80)));
    }
  } finally {
    server.kill();
  }
  return {
    title: "CPU of a call",
    notes: [
      "Of the client's process, over a `fetch` that does nothing (stubbed) and over a server on 127.0.0.1 (loopback).",
      "The ratio is to plain `fetch` in the same round, with the least and the most.",
    ],
    head: ["call", "µs of CPU", "ratio"],
    rows,
  };
}

await printWhereMain(import.meta, callCost);
