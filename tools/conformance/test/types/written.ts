/** An example's value as a program would write it. */
export function written(value: unknown): string {
  if (value instanceof Blob) return 'new File([], "a.txt")';
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${written(member)}`,
  );
  return `{ ${members.join(", ")} }`;
}
