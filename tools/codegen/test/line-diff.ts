/** The lines that two texts do not share, each change after the line before it. */
export function lineDiff(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const common = commonLines(old, now);
  const lines: string[] = [];
  let [at, to] = [0, 0];
  for (const [next, other] of [...common, [old.length, now.length] as const]) {
    if (next > at || other > to) {
      if (at > 0) lines.push(`  ${old[at - 1]}`);
      lines.push(...old.slice(at, next).map((line) => `- ${line}`));
      lines.push(...now.slice(to, other).map((line) => `+ ${line}`));
    }
    [at, to] = [next + 1, other + 1];
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** The longest list of pairs of equal lines, by their indices. */
function commonLines(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const lengths = [...old, ""].map(() => new Array<number>(now.length + 1).fill(0));
  const lengthAt = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = old.length - 1; one >= 0; one--) {
    for (let other = now.length - 1; other >= 0; other--) {
      const isSame = old[one] === now[other];
      const length = isSame
        ? lengthAt(one + 1, other + 1) + 1
        : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1));
      lengths[one]?.splice(other, 1, length);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < old.length && other < now.length) {
    if (old[one] === now[other]) pairs.push([one++, other++]);
    else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one++;
    else other++;
  }
  return pairs;
}
