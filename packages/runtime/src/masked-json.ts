/**
 * Takes secrets out of a value that was JSON. All its texts are searched as one, because there may be hundreds of thousands.
 * Undefined for a value that cannot be searched in time.
 */
export function maskedJson(value: unknown, mask: (text: string) => string): unknown {
  if (value === undefined) return undefined;
  const texts: string[] = [];
  mapped(value, (text) => {
    // The separator of the texts, which no vendor needs.
    texts.push(text.replaceAll("\0", "\ufffd"));
    return text;
  });
  if (texts.length === 0) return value;
  const shown = mask(texts.join("\0")).split("\0");
  let at = 0;
  return shown.length === texts.length ? mapped(value, () => shown[at++] as string) : undefined;
}

/** Replaces each text, number and name of a member, in order. */
function mapped(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (typeof value === "number") {
    const text = replace(`${value}`);
    return text === `${value}` ? value : text;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, replace));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [replace(name), mapped(member, replace)]),
  );
}
