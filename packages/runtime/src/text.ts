/** A text for one line of a log: characters that end a line, steer a terminal, turn the direction of text or cannot be seen are escaped. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Cuts a text, but never within a character, so that no response makes an error that a log cannot hold. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** `30 s`, or `250 ms` below one second. */
export function durationOf(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

/** A text of the vendor or of the caller, fit for an error. */
export function shown(text: string, most = 1000): string {
  return printable(cut(text, most));
}

/** A text that programs compare: as it is, or not at all. */
export function whole(text: string | undefined): string | undefined {
  return shown(text ?? "") === text ? text : undefined;
}
