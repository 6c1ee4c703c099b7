// Prints what one call costs beside the same call by plain `fetch`: `pnpm --filter @trunkline/benchmarks call-cost`.
import { deepStrictEqual } from "node:assert";
import { fork } from "node:child_process";
import { once } from "node:events";
import { casesOf } from "./call-cases.mjs";
import { answerTo, exchanges } from "./exchanges.mjs";
import { interleave } from "./interleave.mjs";

const budget = 1.5;

/** Makes the answer anew each time, as a real one is, and does nothing else. */
const headers = { "content-type": "application/json" };
const stub = async (input) =>
  new Response(answerTo(typeof input === "string" ? input : input.url), { headers });

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
if (isWanted("stub")) await overStub();
if (isWanted("loopback")) await overLoopback();

/** The cases of one vendor, each of which was seen to give the answer: none is fast because it fails. */
async function soundCases(exchange, host, fetch) {
  const cases = await casesOf(exchange, host, fetch);
  for (const [name, run] of cases) deepStrictEqual(await run(), JSON.parse(exchange.answer), name);
  return cases;
}

async function overStub() {
  const reached = [];
  for (const exchange of exchanges) {
    const cases = await soundCases(exchange, "https://benchmark.invalid", stub);
    const rows = await interleave(cases, { rounds: 60, calls: 400, warmUp: 4000 });
    print(`${exchange.vendor} ${exchange.operation} over a stubbed fetch`, rows);
    reached.push([
      exchange.vendor,
      rows.find(({ name }) => name === `@trunkline/${exchange.vendor}`).cpu.ratio,
    ]);
  }
  const verdict = reached.every(([, ratio]) => ratio <= budget) ? "kept" : "missed";
  const told = reached.map(([vendor, ratio]) => `${vendor} ${ratio.toFixed(2)}`).join(", ");
  console.log(
    `\nBudget: at most ${budget} of raw fetch, CPU over the stub, with everything on: ${told}: ${verdict}.`,
  );
}

async function overLoopback() {
  const server = fork(new URL("./answering-server.mjs", import.meta.url));
  try {
    const [{ port }] = await once(server, "message");
    for (const exchange of exchanges) {
      // A function of its own for each call, for a client takes the platform's fetch if it is given none.
      const cases = await soundCases(exchange, `http://127.0.0.1:${port}`, (input, init) =>
        fetch(input, init),
      );
      const rows = await interleave(cases, { rounds: 60, calls: 80, warmUp: 600 });
      print(`${exchange.vendor} ${exchange.operation} over loopback`, rows);
    }
  } finally {
    server.kill();
  }
}

function print(title, rows) {
  console.log(`\n${title}`);
  console.log(
    `${"".padEnd(32)}${"CPU µs".padStart(8)}   ratio (least..most)  ${"wall µs".padStart(9)}   ratio`,
  );
  for (const { name, cpu, wall } of rows) {
    const spread = `(${cpu.least.toFixed(2)}..${cpu.most.toFixed(2)})`;
    console.log(
      name.padEnd(32) +
        cpu.micros.toFixed(1).padStart(8) +
        cpu.ratio.toFixed(2).padStart(8) +
        ` ${spread.padEnd(15)}` +
        wall.micros.toFixed(1).padStart(9) +
        wall.ratio.toFixed(2).padStart(8),
    );
  }
}
