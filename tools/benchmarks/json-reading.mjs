// Prints what it costs to read JSON safely, beside JSON.parse alone: `pnpm --filter @trunkline/benchmarks json-reading`.
import { bundle } from "./bundle.mjs";
import { median } from "./interleave.mjs";
import { moduleOf } from "./request-schemas.mjs";

const source = 'export { readJson } from "../../packages/runtime/src/json.ts";';
const { readJson } = await import(moduleOf(await bundle(source)));
const utf8 = new TextDecoder("utf-8", { fatal: true });
const megabytes = 8 * 1024 * 1024;

const record = (index) => ({
  id: 1_000_000 + index,
  name: `Customer ${index}`,
  tags: ["a", "b"],
  note: 'a "b"\n',
});
const list = (length, item) => JSON.stringify(Array.from({ length }, (_, index) => item(index)));
const texts = {
  "an answer of 300 bytes": JSON.stringify({ status: "ok", data: record(1), note: "x".repeat(190) }),
  records: list(95_000, record),
  numbers: list(1_060_000, (index) => index),
  "ids of 17 digits": `[${"12345678901234567,".repeat(megabytes / 18)}0]`,
  "one object of many members": JSON.stringify(
    Object.fromEntries(Array.from({ length: 510_000 }, (_, index) => [`k${index}`, index])),
  ),
  "one text": JSON.stringify("x".repeat(megabytes - 2)),
  "brackets, 64 deep": list(65_000, () => JSON.parse("[".repeat(63) + "]".repeat(63))),
  "brackets that never close": "[".repeat(megabytes),
};

for (const [name, text] of Object.entries(texts)) {
  const bytes = new TextEncoder().encode(text);
  const isSmall = bytes.length < 1000;
  const ways = [() => JSON.parse(utf8.decode(bytes)), () => readJson(bytes)];
  // JSON.parse throws at what is never closed, seconds later.
  if (name.endsWith("close"))
    ways[0] = () => {
      try {
        JSON.parse(text);
      } catch {}
    };
  const samples = ways.map(() => []);
  for (let round = 0; round < 7; round += 1) {
    for (const [index, way] of ways.entries()) samples[index].push(micros(way, isSmall ? 100_000 : 1));
  }
  const [alone, safely] = samples.map(median);
  const shown = (value) =>
    (isSmall ? `${value.toFixed(2)} µs` : `${(value / 1000).toFixed(0)} ms`).padStart(9);
  console.log(`${name.padEnd(28)}${shown(bytes.length && alone)} alone ${shown(safely)} read safely`);
}

function micros(way, times) {
  const before = process.cpuUsage();
  for (let count = 0; count < times; count += 1) way();
  return process.cpuUsage(before).user / times;
}
