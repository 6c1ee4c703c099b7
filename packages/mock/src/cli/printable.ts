/** A text that cannot end its line, or steer the terminal that it is printed on: names in a request are the sender's. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** What went wrong, in one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return printable(message.split("\n")[0] ?? "");
}

/**
 * A target as it may be logged. The values of its query are left out, whichever of them are credentials, and so are
 * credentials before a host.
 */
export function withoutSecrets(target: string): string {
  const [path = "", ...query] = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").split("?");
  if (query.length === 0) return path;
  const masked = query
    .join("?")
    .split("&")
    .map((pair) => (pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=***` : "***"));
  return `${path}?${masked.join("&")}`;
}
