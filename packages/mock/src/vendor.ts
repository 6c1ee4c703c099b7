import type { Contract } from "./contract/contract.js";
import { type Verdict, withViolations } from "./contract/judge.js";
import type { Route } from "./contract/route.js";
import { preferredResponse } from "./prefer.js";
import type { OpenRecord } from "./record.js";
import { responseFor } from "./reply/reply.js";
import type { Received } from "./server/exchange.js";
import type { WireResponse } from "./server/wire.js";
import { createRandom, createState } from "./state/state.js";

/** A complete request, and what the contract says of it. */
export interface Arrived {
  readonly request: Received;
  readonly record: OpenRecord;
  readonly route: Route | undefined;
  readonly verdict: Verdict;
}

/** The vendor that a mock stands for: its contract, its memory and its clock. */
export interface Vendor {
  readonly contract: Contract;
  /** What it responds, unless a rule says otherwise. */
  readonly respond: (arrived: Arrived) => WireResponse;
  /** Moves its time forward. */
  readonly advance: (ms: number) => void;
  /** Forgets everything, the moved time included. */
  readonly forget: () => void;
}

export function createVendor(
  contract: Contract,
  {
    now,
    seed,
    stateless,
  }: { readonly now: () => number; readonly seed: number; readonly stateless: boolean },
): Vendor {
  let aheadMs = 0;
  const begin = () =>
    createState(stateless ? undefined : contract.vendor, {
      now: () => now() + aheadMs,
      random: createRandom(seed),
    });
  let state = begin();
  return {
    contract,
    respond: ({ request, record, route, verdict }) => {
      const operation = route?.operation;
      if (!operation || verdict.violations.length > 0) return withViolations(verdict);
      const preferred = preferredResponse(operation, request);
      if (preferred) return preferred;
      const remembered = state.respond(record);
      return remembered ? responseFor(operation, remembered) : verdict.response;
    },
    advance: (ms) => {
      aheadMs += ms;
    },
    forget: () => {
      aheadMs = 0;
      state = begin();
    },
  };
}
