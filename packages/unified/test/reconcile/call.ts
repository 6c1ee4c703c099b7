import type { Reconciled } from "../../src/reconcile/reconciled.js";

/** The call of these tests began a minute ago, and failed ten seconds later. */
export const startedAt = performance.now() - 60_000;
export const endedAt = startedAt + 10_000;
export const hour = 3_600_000;

export type Members = Readonly<Record<string, unknown>>;

/** The time by this machine's clock, so many milliseconds after the call began. It does not depend on when it is asked for. */
export function timeOf(offsetMs: number): number {
  return Math.round(Date.now() - performance.now() + startedAt + offsetMs);
}

/** Asks again, as the reason says, where the machine was halted during a response. */
export async function askedInTime(ask: () => Promise<Reconciled>): Promise<Reconciled> {
  for (;;) {
    const result = await ask();
    if (result.outcome === "accepted" || !result.reason.includes("too slowly")) return result;
  }
}
