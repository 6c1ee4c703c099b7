import { fileURLToPath } from "node:url";

/** A benchmark gives `{ title, notes, head, rows }`, and prints it as Markdown where it is the program. */
export async function printWhereMain({ url }, measure) {
  if (process.argv[1] === fileURLToPath(url)) console.log(markdown(await measure()));
}

export function markdown({ title, notes, head, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [`## ${title}`, "", ...notes, "", line(head), line(rule), ...rows.map(line), ""].join("\n");
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median, with the least and the most: `1.19 (1.05 to 1.32)`. */
export function spread(values, digits, unit = "") {
  const shown = (value) => value.toFixed(digits);
  return `${shown(median(values))}${unit} (${shown(Math.min(...values))} to ${shown(Math.max(...values))})`;
}

/** Runs each case in turns, A B C B C A …, so that a slow moment of the machine slows all of them; the first rounds do not count. */
export async function inTurns(cases, rounds, warmUp, run) {
  const samples = cases.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let step = 0; step < cases.length; step += 1) {
      const index = (step + round + warmUp) % cases.length;
      const sample = await run(cases[index]);
      if (round >= 0) samples[index].push(sample);
    }
  }
  return samples;
}

export function ratios(values, baseline) {
  return values.map((value, index) => value / baseline[index]);
}
