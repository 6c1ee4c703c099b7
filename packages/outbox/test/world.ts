import { type Outcome, type SendOutcome, VendorError } from "@trunkline/unified";
import { createOutbox, type OutboxRow, type Sender, type Store } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";

/** How a vendor ends a call. `lost`: it acted, and its response was lost; `cut`: it did not act, and nobody knows. */
export type Ending = "accepted" | "rejected" | "limited" | "refused" | "lost" | "cut";

/** Where a process can wait or die. */
export type Point =
  | "before dispatch"
  | "after dispatch"
  | "before send"
  | "in send"
  | "after the answer"
  | "before settle"
  | "after settle";

export const points: readonly Point[] = [
  ...(["before dispatch", "after dispatch", "before send", "in send"] as const),
  ...(["after the answer", "before settle", "after settle"] as const),
];

/** What a process meets at a point: so many milliseconds, or its death. */
export type Pass = (point: Point) => number | "dies";

/** One call that the vendor got. */
export interface Call {
  readonly id: string;
  readonly ending: Ending;
  /** Whether it was proved, when it began, that the vendor had done nothing before. */
  readonly isAfterProof: boolean;
  /** Whether the process that made it knows how it ended. */
  isAnswered: boolean;
}

export const leaseMs = 10_000;
const isProof = (ending: Ending) => ending === "limited" || ending === "refused";

/** A vendor and a store, and processes with an outbox each. Time is that of the faked timers. */
export function createWorld(endingOf: (call: number) => Ending) {
  const store = createMemoryStore();
  const calls: Call[] = [];
  /** Gets each message that the vendor accepted. */
  const onAccepted: ((id: string) => void)[] = [];

  function startProcess(pass: Pass) {
    let isDead = false;
    const at = async (point: Point): Promise<void> => {
      const met = isDead ? "dies" : pass(point);
      if (met === "dies") isDead = true;
      else if (met > 0) await new Promise((resolve) => setTimeout(resolve, met));
      if (isDead) await new Promise(() => {});
    };
    const around = async <T>(before: Point, work: () => Promise<T>, after: Point): Promise<T> => {
      await at(before);
      const result = await work();
      await at(after);
      return result;
    };
    const { ledger } = store;
    const own: Store = {
      ...store,
      ledger: {
        add: ledger.add,
        dispatch: async (query) => {
          await at("before dispatch");
          const rows = await ledger.dispatch(query);
          if (rows.length > 0) await at("after dispatch");
          return rows;
        },
        settle: (...its) => around("before settle", () => ledger.settle(...its), "after settle"),
        again: (...its) => around("before settle", () => ledger.again(...its), "after settle"),
        lost: async (limit) => (isDead ? await new Promise(() => {}) : await ledger.lost(limit)),
      },
    };
    const sender: Sender = {
      accounts: {},
      capabilities: {
        a: { vendor: "acme", carries: { reference: { isCorrelation: true } }, lacks: {} },
      },
      reconcile: async () => ({ outcome: "unknown", reason: "nobody can be asked" }),
      find: async () => ({ outcome: "unknown", reason: "nobody can be asked" }),
      send: {
        outcome: async (message: { readonly reference: string }, { signal } = {}) => {
          await at("before send");
          const { reference: id } = message;
          if (signal?.aborted) return outcomeOf(id, "aborted");
          const earlier = calls.filter((one) => one.id === id);
          const call: Call = {
            ...{ id, ending: endingOf(calls.length), isAnswered: false },
            isAfterProof: earlier.every(({ ending, isAnswered }) => isAnswered && isProof(ending)),
          };
          calls.push(call);
          if (call.ending === "accepted" || call.ending === "lost") for (const tell of onAccepted) tell(id);
          const aborted = new Promise<"aborted">((resolve) => {
            signal?.addEventListener("abort", () => resolve("aborted"));
          });
          const ended = await Promise.race([at("in send"), aborted]);
          await at("after the answer");
          if (ended === "aborted") return outcomeOf(id, "abortedLate");
          call.isAnswered = true;
          return outcomeOf(id, call.ending);
        },
      },
    };
    const outbox = createOutbox({ messenger: sender, store: own, leaseMs });
    outbox.on("error", () => {});
    return outbox as unknown as ReturnType<typeof createOutbox<Sender>> & { add: Add };
  }

  /** What is wrong with the rows, by all that the vendor knows. In calm, no worker died or was late. */
  async function wrongs(isCalm: boolean): Promise<string[]> {
    const rows = await store.records.list({ limit: 1000 });
    return rows.flatMap((row) =>
      wrongsOf(
        row,
        calls.filter(({ id }) => id === row.id),
        isCalm,
      ),
    );
  }

  return { store, calls, onAccepted, startProcess, wrongs };
}

type Add = (message: object, options: { readonly id: string }) => Promise<unknown>;

function wrongsOf({ id, state }: OutboxRow, calls: readonly Call[], isCalm: boolean): string[] {
  const acted = calls.some(({ ending }) => ending === "accepted" || ending === "lost");
  const isDoubled = calls.some(({ isAfterProof }) => !isAfterProof);
  const isUncertain = calls.some(
    ({ ending, isAnswered }) => !isAnswered || ending === "lost" || ending === "cut",
  );
  const rules: readonly [boolean, string][] = [
    [isDoubled, `was sent again after ${calls.map(({ ending }) => ending).join(", ")}`],
    [state === "queued" || state === "dispatching", `stays ${state}`],
    [state === "accepted" && !acted, "is accepted, and the vendor does not have it"],
    [(state === "rejected" || state === "notSent") && acted, `is ${state}, and the vendor has it`],
    [state === "unknown" && isCalm && !isUncertain, "is unknown, and nothing happened"],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, wrong]) => `${id} ${wrong}`);
}

function outcomeOf(id: string, ending: Ending | "aborted" | "abortedLate"): SendOutcome {
  if (ending === "accepted") {
    const receipt = { via: "a", vendor: "acme", id, correlation: id, status: "queued", raw: {} } as const;
    return { outcome: "accepted", receipt };
  }
  const [outcome, kind] = errors[ending];
  const error = new VendorError({ vendor: "acme", operation: "send", outcome, kind, reason: "no" });
  return { outcome, via: "a", error } as SendOutcome;
}

const errors = {
  rejected: ["rejected", "invalid"],
  limited: ["rejected", "rateLimited"],
  refused: ["notSent", "network"],
  aborted: ["notSent", "aborted"],
  abortedLate: ["unknown", "aborted"],
  lost: ["unknown", "network"],
  cut: ["unknown", "timeout"],
} as const satisfies Record<string, readonly [Outcome, VendorError["kind"]]>;
