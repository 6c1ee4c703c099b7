const causes: Readonly<Record<number, string>> = {
  5: "another connection keeps it locked: end that connection's transaction, or raise busyTimeoutMs",
  8: "it cannot be written: give this process the right to write the file and its folder",
  10: "the disk failed: look at the disk, then call again",
  11: "it is damaged: restore it from a backup",
  13: "the disk is full: free some of it, then call again",
  14: "it cannot be opened: its folder must exist, and this process must have the right to write it",
  26: "it is no SQLite database: name another file",
};

const busy = 5;

/** An error that says which file, what is wrong with it, and what to do. The driver's own error is its cause. */
export function explain(path: string, error: unknown): Error {
  const reason = causes[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new Error(`sqliteStore: ${path}: ${reason}`, { cause: error });
}

export function isBusy(error: unknown): boolean {
  return codeOf(error) === busy;
}

/**
 * SQLite's primary result code. `node:sqlite` calls the whole code `errcode`, and libsql `rawCode`; where libsql cannot open a
 * file, the code is only the last word of its message.
 */
function codeOf(error: unknown): number {
  const { errcode, rawCode, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return Number(errcode ?? rawCode ?? /: (\d+)"\)$/.exec(String(message))?.[1] ?? 0) & 0xff;
}
