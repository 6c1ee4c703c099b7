import type { DeliveryState } from "@trunkline/unified";
import {
  canStep,
  type Ledger,
  type LedgerUpdate,
  type NewRow,
  type OutboxRow,
  type Records,
  type RowState,
  rowStates,
  type Settlement,
  type Store,
} from "../src/index.js";
import { applyUpdate } from "../src/update.js";

interface Stored extends NewRow {
  state: RowState;
  attempt: number;
  readonly addedAt: number;
  dueAt: number;
  priority: number;
  leaseUntil: number;
  vendor?: string;
  correlation?: string;
  settledAt?: number;
  settlement?: Settlement;
  why?: string;
  delivery?: DeliveryState;
}

/** A store in the memory of the process, for tests. It keeps every rule of the ledger, and no message longer than the process lives. */
export function createMemoryStore(now: () => number = Date.now): Store {
  const rows = new Map<string, Stored>();
  const early = new Map<string, LedgerUpdate[]>();
  const keyOf = ({ vendor, correlation }: { vendor?: string; correlation?: string }) =>
    vendor !== undefined && correlation !== undefined ? JSON.stringify([vendor, correlation]) : undefined;
  const withKey = (key: string) => [...rows.values()].filter((row) => keyOf(row) === key);

  function step(row: Stored, settlement: Settlement): boolean {
    if (!canStep(row.state, settlement.state, settlement.ground)) return false;
    const { vendor, correlation } = settlement;
    Object.assign(row, { state: settlement.state, settlement, settledAt: now() });
    if (vendor !== undefined) row.vendor = vendor;
    if (correlation !== undefined) row.correlation = correlation;
    return true;
  }

  function apply(row: Stored, { status, error }: LedgerUpdate): boolean {
    const { delivery, state } = applyUpdate(status, row);
    row.delivery = delivery;
    if (state === undefined) return false;
    return step(row, { state, ground: "event", ...(error !== undefined && { error }) });
  }

  function applyEarly(row: Stored): void {
    const key = keyOf(row);
    if (key === undefined || withKey(key).length > 1) return;
    for (const update of early.get(key) ?? []) apply(row, update);
    early.delete(key);
  }

  const ledger: Ledger = {
    add: async (added) =>
      added.flatMap((row) => {
        if (rows.has(row.id)) return [];
        const at = now();
        const { dueAt = at, priority = 0 } = row;
        const stored: Stored = {
          ...row,
          state: "queued",
          attempt: 0,
          addedAt: at,
          dueAt,
          priority,
          leaseUntil: 0,
        };
        rows.set(row.id, stored);
        applyEarly(stored);
        return [row.id];
      }),
    dispatch: async ({ limit, leaseMs, ids, except = [] }) => {
      const isAsked = (row: Stored) => (ids?.includes(row.id) ?? true) && !except.includes(row.via);
      return [...rows.values()]
        .filter((row) => row.state === "queued" && row.dueAt <= now() && isAsked(row))
        .sort((a, b) => b.priority - a.priority || a.dueAt - b.dueAt)
        .slice(0, limit)
        .map((row) => {
          row.state = "dispatching";
          row.attempt += 1;
          row.leaseUntil = now() + leaseMs;
          const { id, via, message, attempt, tag, trace } = row;
          return { id, via, message, attempt, leaseMs, ...(tag && { tag }), ...(trace && { trace }) };
        });
    },
    settle: async (id, attempt, settlement) => {
      const row = rows.get(id);
      if (row?.attempt !== attempt || !step(row, settlement)) return false;
      applyEarly(row);
      return true;
    },
    again: async (id, attempt, delayMs, why) => {
      const row = rows.get(id);
      if (row?.attempt !== attempt || row.state !== "dispatching") return false;
      Object.assign(row, { state: "queued", dueAt: now() + delayMs, why });
      return true;
    },
    lost: async (limit) => {
      const all = [...rows.values()];
      const over = all.filter((row) => row.state === "dispatching" && row.leaseUntil <= now());
      for (const row of over) step(row, { state: "unknown", ground: "lease", error: "its worker was lost" });
      const due = all.filter((row) => row.state === "queued" && row.dueAt <= now());
      const times = all.flatMap((row) => {
        if (row.state === "dispatching") return [row.leaseUntil];
        return row.state === "queued" && row.dueAt > now() ? [row.dueAt] : [];
      });
      return {
        unknown: over.map(shown),
        due: due.slice(0, limit).map(({ id }) => id),
        ...(times.length > 0 && { nextInMs: Math.max(0, Math.min(...times) - now()) }),
      };
    },
  };

  const records: Records = {
    get: async (id) => {
      const row = rows.get(id);
      return row && shown(row);
    },
    list: async ({ state, via, limit = 100, after }) => {
      const all = [...rows.values()];
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all
        .slice(from)
        .filter((row) => (state ?? row.state) === row.state && (via ?? row.via) === row.via)
        .slice(0, limit)
        .map(shown);
    },
    count: async () => {
      const counts = Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>;
      for (const { state } of rows.values()) counts[state] += 1;
      return counts;
    },
    update: async (update) => {
      const key = JSON.stringify([update.vendor, update.correlation]);
      const [row, ...more] = withKey(key);
      if (!row) early.set(key, [...(early.get(key) ?? []), update]);
      if (!row || more.length > 0) return undefined;
      const isSettled = apply(row, update);
      return { row: shown(row), isSettled };
    },
    remove: async (olderThanMs) => {
      const old = [...rows.values()].filter(
        ({ state, settledAt }) =>
          state !== "unknown" && settledAt !== undefined && settledAt <= now() - olderThanMs,
      );
      for (const { id } of old) rows.delete(id);
      return old.length;
    },
  };
  return { ledger, records, close: async () => {} };
}

function shown(row: Stored): OutboxRow {
  const { id, via, state, attempt, priority, tag, vendor, correlation, delivery, settlement, why } = row;
  const error = settlement?.error ?? why;
  return {
    ...{ id, via, state, attempt, priority, addedAt: new Date(row.addedAt), dueAt: new Date(row.dueAt) },
    ...(row.settledAt !== undefined && { settledAt: new Date(row.settledAt) }),
    ...(settlement && { ground: settlement.ground }),
    ...(tag !== undefined && { tag }),
    ...(vendor !== undefined && { vendor }),
    ...(correlation !== undefined && { correlation }),
    ...(delivery !== undefined && { delivery }),
    ...(settlement?.receipt !== undefined && { receipt: JSON.parse(settlement.receipt) as unknown }),
    ...(error !== undefined && { error: parsed(error) }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
