/** More names than this make a line that nobody reads. */
const mostTold = 15;

/** Ends a sentence about an unknown name: with the nearest known name or with all of them if no name is similar. */
export function hint(name: string, known: readonly string[]): string {
  const ranked = known
    .map((one) => ({ one, distance: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance);
  const [nearest] = ranked;
  if (!nearest) return "known: none";
  const isNear = nearest.distance <= Math.max(2, Math.floor(name.length / 3));
  if (isNear) return `did you mean "${nearest.one}"?`;
  const others = known.length - mostTold;
  return `known: ${known.slice(0, mostTold).join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}

/** How many characters differ: changed, added or left out. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
