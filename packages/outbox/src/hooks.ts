import type { SendOutcome } from "@trunkline/unified";
import type { DispatchedRow, OutboxRow } from "./row.js";

/** What looks on, such as traces. What a hook throws, at once or later, is an error of the outbox, and stops nothing. */
export interface OutboxHooks {
  /** A message is being added. Gives the trace that its row keeps, as W3C's `traceparent`. */
  readonly onAdd?: () => string | undefined;
  /** A row is sent, by `begin`, which the hook calls at once. What it gives never rejects. */
  readonly onSend?: (row: Omit<DispatchedRow, "message">, begin: () => Promise<SendOutcome>) => unknown;
  /** A row got into a settled state by a step of this process. */
  readonly onSettled?: (row: OutboxRow) => void;
}

/** Sends once, whatever the hook does. */
export function sendWithin(
  { onSend }: OutboxHooks,
  { message: _, ...row }: DispatchedRow,
  send: () => Promise<SendOutcome>,
  tellError: (error: unknown) => void,
): Promise<SendOutcome> {
  let sending: Promise<SendOutcome> | undefined;
  const begin = () => {
    sending ??= send();
    return sending;
  };
  try {
    Promise.resolve(onSend?.(row, begin)).catch(tellError);
  } catch (error) {
    tellError(error);
  }
  return begin();
}

/** The trace that a message gets. What is no text would make the store refuse the message. */
export function traceOf({ onAdd }: OutboxHooks, tellError: (error: unknown) => void): string | undefined {
  try {
    const trace: unknown = onAdd?.();
    return typeof trace === "string" ? trace : undefined;
  } catch (error) {
    tellError(error);
    return undefined;
  }
}
