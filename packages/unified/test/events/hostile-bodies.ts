/** JSON texts that a vendor may write in place of any value. */
const texts = [
  "null",
  "true",
  "[]",
  "{}",
  "[null]",
  '["sent"]',
  '[{"id":null}]',
  '""',
  '" "',
  '"constructor"',
  '"__proto__"',
  '"9"',
  "-1",
  "0.5",
  "1e999",
  "9007199254740993",
];

const mark = '"in place of a value"';

/** The JSON texts of a delivery with each of its values, at every depth, replaced by each of the texts, or missing. */
export function hostileBodies(payload: object): { readonly body: string; readonly what: string }[] {
  return placesIn(payload).flatMap((place) => {
    const whole = structuredClone(payload);
    const holder = at(whole, place.slice(0, -1)) as Holder;
    const last = place.at(-1) ?? "";
    holder[last] = JSON.parse(mark);
    const marked = JSON.stringify(whole);
    const bodies = texts.map((text) => ({
      body: marked.replace(mark, () => text),
      what: `${place}: ${text}`,
    }));
    if (Array.isArray(holder)) return bodies;
    delete holder[last];
    return [...bodies, { body: JSON.stringify(whole), what: `${place} is missing` }];
  });
}

type Holder = Record<string, unknown>;

/** Where each value within a value is, at every depth. */
export function placesIn(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [...place, name],
    ...placesIn(member, [...place, name]),
  ]);
}

export function at(value: unknown, place: readonly string[]): unknown {
  return place.reduce((node, name) => (node as Holder)[name], value);
}
