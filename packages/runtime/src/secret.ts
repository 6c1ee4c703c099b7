/**
 * A text that no log shows: `inspect`, JSON and template strings have `***` in its place.
 * Make one with {@link secret}; only {@link Secret.reveal} gives the text back.
 */
export interface Secret {
  readonly reveal: () => string;
}

const shown = () => "***";

/** Wraps a credential, so that a program can log its configuration. */
export function secret(text: string): Secret {
  return Object.freeze({
    reveal: () => text,
    toString: shown,
    toJSON: shown,
    // What console.log and inspect of Node ask for, without an import of node:util.
    [Symbol.for("nodejs.util.inspect.custom")]: shown,
  });
}

/** The text of a credential, which may be wrapped; any other value is returned unchanged. */
export function reveal(value: unknown): unknown {
  // By its shape, because a tree of packages may hold this module twice.
  return isSecret(value) ? value.reveal() : value;
}

export function isSecret(value: unknown): value is Secret {
  return typeof value === "object" && value !== null && typeof (value as Secret).reveal === "function";
}
