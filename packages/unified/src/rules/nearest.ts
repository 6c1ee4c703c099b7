/** Says what to write in place of an unknown name: the nearest known one, or all of them if no name is similar. */
export function hint(name: string, known: readonly string[]): string {
  const near = known
    .map((one) => ({ one, likeness: likeness(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ likeness }) => likeness >= 0.7)
    .sort((left, right) => right.likeness - left.likeness);
  return near[0] ? `did you mean ${near[0].one}?` : `supported: ${known.join(", ")}`;
}

/** Which part of the longer name's letters both names have, in any order: 1 for `captoin` and `caption`. */
function likeness(left: string, right: string): number {
  const letters = [...right];
  const shared = [...left].filter((letter) => {
    const index = letters.indexOf(letter);
    if (index >= 0) letters.splice(index, 1);
    return index >= 0;
  });
  return shared.length / Math.max(left.length, right.length);
}
