import { type CallOptions, type VendorCall, VendorError } from "@trunkline/runtime";
import type { DeliveryState } from "../delivery-state.js";
import { idOf } from "../id.js";
import { given } from "../message/given.js";
import type { FoundAccepted, InDoubt, Reconciled, ReconcileOptions, StillUnknown } from "./reconciled.js";
import { createVendorClock, type Period } from "./vendor-clock.js";

/** A record with the recipient, the sender and the content of the message. */
export interface Candidate extends Period {
  readonly id: unknown;
  readonly status: DeliveryState;
  readonly conversationId?: unknown;
  readonly raw: unknown;
}

/** What a vendor is asked with. */
export interface Asking {
  /** Calls the vendor. */
  readonly ask: <T>(call: (options: CallOptions) => VendorCall<T>) => Promise<T>;
  /** When the call was, by the vendor's clock, after at least one response. It gets more exact with every response. */
  readonly callPeriod: () => Period;
}

/** Asks a vendor, and decides by what is found: the only record that can be the message is it. */
export async function askVendor(
  { startedAt, endedAt, correlation }: Omit<InDoubt<unknown, unknown>, "request" | "settings">,
  { except = [], ...own }: ReconcileOptions,
  find: (asking: Asking) => Promise<readonly Candidate[] | string>,
): Promise<Reconciled> {
  const options = { ...given({ signal: own.signal, timeoutMs: own.timeoutMs }), since: performance.now() };
  const clock = createVendorClock();
  const callPeriod = () => clock.periodOf(startedAt, endedAt);
  const ask: Asking["ask"] = async (call) => {
    const { data, response } = await call(options).withResponse();
    // Without earlier attempts and the time between them, which say nothing about the date.
    clock.see(response.headers, response.attempts.at(-1)?.durationMs ?? 0);
    return data;
  };
  try {
    const candidates = await find({ ask, callPeriod });
    if (typeof candidates === "string") return unknown(candidates);
    const unclear = clock.unclear();
    if (unclear) return unknown(unclear);
    const { from, until } = callPeriod();
    const found = candidates
      .filter((candidate) => candidate.until >= from && candidate.from <= until)
      .flatMap((candidate) => acceptedAs(candidate))
      .filter(({ id }) => !except.includes(id) && (correlation === undefined || id === correlation));
    // A vendor may list a message twice, when another one came in between two pages.
    const [message, ...more] = new Map(found.map((one) => [one.id, one])).values();
    return more.length > 0 ? unknown(several(more.length + 1)) : (message ?? unknown(notListed));
  } catch (cause) {
    if (!(cause instanceof VendorError)) throw cause;
    const { operation, kind } = cause;
    return { ...unknown(`asking failed (${operation}: ${kind}); see its cause, and ask again`), cause };
  }
}

const notListed =
  "the vendor does not list the message at the time of the call, and may still accept it; ask again later";
const several = (count: number) =>
  `the vendor lists ${count} messages that can be this one; name the ids of the others in \`except\``;

function unknown(reason: string): StillUnknown {
  return { outcome: "unknown", reason };
}

function acceptedAs({ id: given, status, conversationId, raw }: Candidate): FoundAccepted[] {
  const [id, conversation] = [idOf(given), idOf(conversationId)];
  if (id === undefined) return [];
  const its = conversation === undefined ? {} : { conversationId: conversation };
  return [{ outcome: "accepted", id, correlation: id, status, ...its, raw }];
}
