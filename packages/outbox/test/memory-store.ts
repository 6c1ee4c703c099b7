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

interface Stored extends Omit<OutboxRow, "addedAt" | "dueAt" | "settledAt" | "receipt" | "error" | "trace"> {
  readonly seq: number;
  readonly message: string;
  readonly trace: string | undefined;
  readonly addedAt: number;
  readonly dueAt: number;
  readonly leaseUntil: number;
  readonly dispatchedAt: number | undefined;
  readonly settledAt: number | undefined;
  readonly receipt: string | undefined;
  readonly error: string | undefined;
}

/** A store in the memory of the process, for tests. It keeps every rule of a store, and no message longer than the process lives. */
export function createMemoryStore(now: () => number = Date.now): Store {
  const rows = new Map<string, Stored>();
  /** Every id that there ever was, with its place. */
  const places = new Map<string, number>();
  /** Updates that no row has yet, each once, with when they came. */
  const kept = new Map<string, { readonly update: LedgerUpdate; readonly at: number }[]>();

  function change(id: string, members: Partial<Stored>): Stored {
    const row = { ...rows.get(id), ...members } as Stored;
    rows.set(id, row);
    return row;
  }

  function step(
    row: Stored,
    { receipt, account, correlation, ...settlement }: Settlement,
  ): Stored | undefined {
    if (!canStep(row.state, settlement.state, settlement.ground)) return undefined;
    const known = Object.entries({ receipt, account, correlation }).filter(([, its]) => its !== undefined);
    const { error } = settlement;
    return change(row.id, { ...settlement, error, settledAt: now(), ...Object.fromEntries(known) });
  }

  function apply(row: Stored, { status, error }: LedgerUpdate): boolean {
    const { delivery, state, isNews } = applyUpdate(status, row);
    const after = change(row.id, { delivery, ...(isNews && error !== undefined && { error }) });
    return (
      state !== undefined && step(after, { state, ground: "event", ...(error && { error }) }) !== undefined
    );
  }

  function applyKept({ id, ...its }: Stored): void {
    const key = keyOf(its);
    const [row, another] = withKey(key);
    if (!row) return;
    for (const { update } of kept.get(key) ?? []) if (!another) apply(rows.get(id) ?? row, update);
    kept.delete(key);
  }

  const withKey = (key: string) => [...rows.values()].filter((row) => row.correlation && keyOf(row) === key);
  const inOrder = () =>
    [...rows.values()].sort((a, b) => b.priority - a.priority || a.dueAt - b.dueAt || a.seq - b.seq);

  function addRow({ dueAt, priority = 0, ...row }: NewRow): readonly Stored[] {
    if (places.has(row.id)) return [];
    const at = now();
    const empty = {
      trace: row.trace,
      settledAt: undefined,
      receipt: undefined,
      error: undefined,
      leaseUntil: 0,
      dispatchedAt: undefined,
    };
    const due = { addedAt: at, dueAt: Math.max(dueAt ?? at, 0), priority };
    const stored: Stored = { ...empty, ...row, ...due, seq: places.size, state: "queued", attempt: 0 };
    places.set(row.id, stored.seq);
    rows.set(row.id, stored);
    return [stored];
  }

  const ledger: Ledger = {
    add: async (asked) => {
      const added = asked.flatMap(addRow);
      // The rows of one call come together, so none of them is the first that has a correlation.
      for (const row of added) applyKept(row);
      return added.map(({ id }) => id);
    },
    dispatch: async ({ limit, leaseMs, ids, except = [] }) =>
      inOrder()
        .filter((row) => row.state === "queued" && row.dueAt <= now())
        .filter((row) => (ids?.includes(row.id) ?? true) && !except.includes(row.via))
        .slice(0, limit)
        .map((row) => {
          const its = {
            attempt: row.attempt + 1,
            leaseUntil: now() + leaseMs,
            dispatchedAt: now(),
            error: undefined,
          };
          const { id, via, message, attempt, tag, trace } = change(row.id, { state: "dispatching", ...its });
          return { id, via, message, attempt, leaseMs, ...(tag && { tag }), ...(trace && { trace }) };
        }),
    settle: async (id, attempt, settlement) => {
      const row = rows.get(id);
      const after = row?.attempt === attempt ? step(row, settlement) : undefined;
      if (after) applyKept(after);
      else if (row?.attempt === attempt && row.state === "accepted" && settlement.state === "accepted") {
        change(id, { receipt: row.receipt ?? settlement.receipt });
      }
      return after !== undefined;
    },
    again: async (id, attempt, delayMs, error) => {
      const row = rows.get(id);
      if (row?.attempt !== attempt || row.state !== "dispatching") return false;
      change(id, { state: "queued", dueAt: now() + delayMs, error });
      return true;
    },
    lost: async (limit) => {
      const held = inOrder().filter(({ state }) => state === "dispatching");
      const over = held.filter(({ leaseUntil }) => leaseUntil <= now()).slice(0, limit);
      // What an event said of the attempt stays.
      const unknown = over.map(({ id }) =>
        change(id, { state: "unknown", ground: "lease", settledAt: now() }),
      );
      const queued = inOrder().filter(({ state }) => state === "queued");
      const times = [
        ...held.filter((row) => !over.includes(row)).map(({ leaseUntil }) => leaseUntil),
        ...queued.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now()),
      ];
      return {
        unknown: unknown.map(shown),
        due: queued
          .filter(({ dueAt }) => dueAt <= now())
          .slice(0, limit)
          .map(({ id }) => id),
        ...(times.length > 0 && { nextInMs: Math.max(0, Math.min(...times) - now()) }),
      };
    },
  };

  const records: Records = {
    get: async (id) => {
      const row = rows.get(id);
      return row && shown(row);
    },
    list: async ({ state, via, ground, correlation, withAttempt, limit = 100, after = "" }) =>
      [...rows.values()]
        .filter(({ seq }) => seq > (places.get(after) ?? -1))
        .filter((row) => (state ?? row.state) === row.state && (via ?? row.via) === row.via)
        .filter((row) => (ground ?? row.ground) === row.ground)
        .filter((row) => (correlation ?? row.correlation) === row.correlation)
        .slice(0, limit)
        .map((row) => ({ ...shown(row), ...(withAttempt && attemptedOf(row, now())) })),
    count: async () => {
      const all = [...rows.values()];
      const counts = rowStates.map((state) => [state, all.filter((row) => row.state === state).length]);
      return Object.fromEntries(counts) as Record<RowState, number>;
    },
    update: async (update) => {
      const key = keyOf(update);
      const [row, another] = withKey(key);
      const its = kept.get(key) ?? [];
      const isKept = its.some((one) => one.update.status === update.status);
      if (!row && !isKept) kept.set(key, [...its, { update, at: now() }]);
      if (!row || another) return undefined;
      const isSettled = apply(row, update);
      return { row: shown(rows.get(row.id) ?? row), isSettled };
    },
    remove: async (olderThanMs) => {
      const old = [...rows.values()].filter(
        ({ state, settledAt = Number.POSITIVE_INFINITY }) =>
          state !== "unknown" && settledAt <= now() - olderThanMs,
      );
      for (const { id } of old) rows.delete(id);
      for (const [key, its] of kept) {
        kept.set(
          key,
          its.filter(({ at }) => at > now() - olderThanMs),
        );
      }
      return old.length;
    },
  };
  return { ledger, records, close: async () => {} };
}

function keyOf({ account, correlation }: Pick<Stored, "account" | "correlation">): string {
  return JSON.stringify([account, correlation]);
}

function shown({ seq: _, message: __, leaseUntil: ___, dispatchedAt: ____, ...row }: Stored): OutboxRow {
  const its = {
    ...{ ...row, addedAt: new Date(row.addedAt), dueAt: new Date(row.dueAt) },
    settledAt: row.settledAt === undefined ? undefined : new Date(row.settledAt),
    receipt: parsed(row.receipt),
    error: parsed(row.error),
  };
  const known = Object.entries(its).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as OutboxRow;
}

function attemptedOf({ message, dispatchedAt, ...row }: Stored, now: number): Pick<OutboxRow, "attempted"> {
  if (dispatchedAt === undefined) return {};
  const endedAt = Math.min(row.settledAt ?? row.leaseUntil, row.leaseUntil);
  return { attempted: { message, startedAgoMs: now - dispatchedAt, endedAgoMs: now - endedAt } };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
