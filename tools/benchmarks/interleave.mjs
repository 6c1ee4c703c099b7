/**
 * Runs each case by turns, A B C A B C …, so that whatever slows the machine for a while slows all of them.
 * A case is `[name, run]`; the first one is what the others are compared with, round by round.
 */
export async function interleave(cases, { rounds, calls, warmUp }) {
  for (const [, run] of cases) await repeat(run, warmUp);
  const samples = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < cases.length; step += 1) {
      // Another one begins each round: none is always the one that pays for the garbage of its neighbour.
      const index = (step + round) % cases.length;
      samples[index].push(await measure(cases[index][1], calls));
    }
  }
  const [baseline] = samples;
  return cases.map(([name], index) => ({
    name,
    cpu: summary(samples[index], baseline, "cpu"),
    wall: summary(samples[index], baseline, "wall"),
  }));
}

async function measure(run, calls) {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await repeat(run, calls);
  const wall = (performance.now() - before) * 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / calls, wall: wall / calls };
}

async function repeat(run, times) {
  for (let count = 0; count < times; count += 1) await run();
}

function summary(samples, baseline, measure) {
  const values = samples.map((sample) => sample[measure]);
  return {
    micros: median(values),
    ...ratios(
      values,
      baseline.map((sample) => sample[measure]),
    ),
  };
}

/** How many times the baseline each value is, pair by pair: the median, the least and the most. */
export function ratios(values, baseline) {
  const all = values.map((value, index) => value / baseline[index]);
  return { ratio: median(all), least: Math.min(...all), most: Math.max(...all) };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
