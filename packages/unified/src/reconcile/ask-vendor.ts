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
  /** From when on records count, by the vendor's clock, after at least one response. It gets more exact with every response. */
  readonly countsFrom: () => number;
}

/** Asks a vendor, and decides by what is found: the only record that can be the message is it. */
export async function askVendor(
  { startedAt, endedAt, correlation, aloneMs = 0 }: Omit<InDoubt<unknown, unknown>, "request" | "settings">,
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
    const candidates = await find({ ask, countsFrom: () => callPeriod().from - aloneMs });
    if (typeof candidates === "string") return unknown(candidates);
    const unclear = clock.unclear();
    if (unclear) return unknown(unclear);
    const { from, until } = callPeriod();
    const others = new Set(except);
    const foundIn = (earliest: number, latest: number) => {
      const found = candidates
        .filter((candidate) => candidate.until >= earliest && candidate.from <= latest)
        .flatMap((candidate) => acceptedAs(candidate))
        .filter(({ id }) => !others.has(id) && (correlation === undefined || id === correlation));
      // A vendor may list a message twice, when another one came in between two pages.
      return new Map(found.map((one) => [one.id, one]));
    };
    const [message] = foundIn(from, until).values();
    if (!message) return unknown(notListed);
    const near = foundIn(from - aloneMs, until + aloneMs);
    return near.size > 1 ? { ...unknown(several(near.size)), ids: [...near.keys()] } : message;
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
