import { type Attempt, attemptsOf } from "./attempts.js";
import type { Store } from "./ledger.js";
import { isObject } from "./message-read.js";

/** A vendor's clock is known to five seconds, and the time of a record to one. */
export const nearMs = 7000;

/** Reads the message of a row; undefined if nobody can. */
export type ReadMessage = (attempt: Attempt) => Promise<unknown>;

/**
 * Whether the record of another row may look like that of an attempt: a row at nearly the same time with an equal message, of which
 * no id is known. What cannot be read counts as equal.
 */
export async function createBeside(
  store: Store,
  attempts: readonly Attempt[],
  read: ReadMessage,
): Promise<(attempt: Attempt) => Promise<boolean>> {
  const others: { readonly attempt: Attempt; readonly shown: Shown | undefined }[] = [];
  if (attempts.length > 0) {
    for (const query of [{ state: "dispatching" }, { state: "unknown" }, { ground: "person" }] as const) {
      for await (const page of attemptsOf(store, query)) {
        for (const attempt of page.filter(({ row }) => row.state !== "notSent")) {
          if (attempts.some((one) => isNear(one, attempt)))
            others.push({ attempt, shown: shownOf(await read(attempt)) });
        }
      }
    }
  }
  return async (attempt) => {
    const shown = shownOf(await read(attempt));
    return others.some((other) => isNear(attempt, other.attempt) && isEqual(shown, other.shown));
  };
}

function isNear(one: Attempt, other: Attempt): boolean {
  if (one.row.id === other.row.id) return false;
  return other.startedAt <= one.endedAt + nearMs && other.endedAt >= one.startedAt - nearMs;
}

/** What a vendor's record shows of a message. */
interface Shown {
  /** The same for all that is no text, because equal objects can be written in several ways. */
  readonly content: string;
  /** Undefined in a conversation, which can be anybody's. */
  readonly recipient: string | undefined;
}

function shownOf(message: unknown): Shown | undefined {
  if (!isObject(message)) return undefined;
  const { to, text } = message;
  const content = typeof text === "string" ? `text ${text.normalize().replaceAll(/\s+/g, " ").trim()}` : "";
  const recipient = isObject(to) ? to["id"] : to;
  return {
    content,
    // Vendors write the same number with and without signs.
    recipient: typeof recipient === "string" ? recipient.replaceAll(/[-+().* #]/g, "") : undefined,
  };
}

function isEqual(one: Shown | undefined, other: Shown | undefined): boolean {
  if (!one || !other) return true;
  if (one.content !== other.content) return false;
  const [mine, its] = [one.recipient, other.recipient];
  return mine === undefined || its === undefined || mine === its;
}
