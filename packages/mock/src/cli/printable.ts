/** A text that cannot end its line or steer the terminal: the sender chooses the names in a request. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** An error in one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return printable(message.split("\n")[0] ?? "");
}

/**
 * A target for the log. Any value of its query may be a credential, so all are left out; so is anything before the path.
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
