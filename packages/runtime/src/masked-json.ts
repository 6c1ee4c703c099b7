/**
 * Takes secrets out of a value that was JSON. All its texts are searched as one, for there may be hundreds of thousands.
 * Nothing is left of a value that cannot be searched in time.
 */
export function maskedJson(value: unknown, mask: (text: string) => string): unknown {
  if (value === undefined) return undefined;
  const texts: string[] = [];
  mapped(value, (text) => {
    // No vendor needs the character that keeps them apart.
    texts.push(text.replaceAll("\0", "\ufffd"));
    return text;
  });
  const shown = mask(texts.join("\0")).split("\0");
  let at = 0;
  return shown.length === texts.length ? mapped(value, () => shown[at++] as string) : undefined;
}

/** Each text, number and name of a member given to a function, in order, and replaced by what that makes of it. */
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
