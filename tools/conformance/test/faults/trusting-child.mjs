// Makes the calls that stdin gives, in a process of its own: Node reads NODE_EXTRA_CA_CERTS when it starts, and only then.
import { json } from "node:stream/consumers";
import { inspect } from "node:util";

const calls = await json(process.stdin);
const results = [];
const waiting = [...calls.entries()];
// So many at once that none of them waits for the others, and so few that each has its time.
await Promise.all(Array.from({ length: 24 }, work));
process.stdout.write(JSON.stringify(results), () => process.exit());

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await run(next[1]);
}

async function run({ vendor, operation, request, options }) {
  const exported = await import(new URL(`../../../../packages/${vendor}/dist/index.js`, import.meta.url));
  const name = Object.keys(exported).find((key) => /^create\w+$/.test(key) && !key.endsWith("Caller"));
  const client = exported[name](options);
  try {
    await client[operation](request);
    return { outcome: "accepted", attempts: [], seen: "" };
  } catch (error) {
    const { kind, outcome, status, attempts } = error;
    const causes = [error, error.cause, error.cause?.cause].map((one) => `${one?.message}\n${one?.stack}`);
    const seen = [inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }), ...causes].join(
      "\n",
    );
    return { kind, outcome, status, attempts, seen };
  }
}
