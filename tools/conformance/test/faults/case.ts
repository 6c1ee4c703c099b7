import type { Fault } from "./fault-server.js";
import type { Subject } from "./subjects.js";

/** What a fault has at hand. */
export interface Stage {
  readonly subject: Subject;
  /** Aborts the call as its caller would. */
  readonly abort: () => void;
  /** The address of another server, which nothing may ever reach. */
  readonly elsewhere: string;
}

/** One fault, and what a call that meets it ends with. */
export interface Row {
  readonly name: string;
  /** What the nth exchange meets. */
  readonly meets: (nth: number, stage: Stage) => Fault;
  readonly ends: Ending | ((subject: Subject) => Ending);
  /** Options of the client. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Nothing listens by the time the operation is sent. */
  readonly isRefused?: boolean;
  /** When the caller aborts, unless the fault does it: before the call, or once the headers of a response arrive. */
  readonly aborts?: "before" | "headers";
  /** A call that succeeds comes before, on a connection that is kept. */
  readonly isSecond?: boolean;
  /** The time that the call has, in milliseconds. */
  readonly patienceMs?: number;
}

export function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** Whether a call that succeeds goes before: where time is short, a connection and a token are there already. */
export function hasForerunner({ isSecond, patienceMs }: Row): boolean {
  return isSecond === true || patienceMs !== undefined;
}

export interface Ending {
  readonly outcome: "accepted" | "rejected" | "notSent" | "unknown";
  readonly kind?: string;
  readonly status?: number;
  /** How the last attempt ended, where the call does not end as that did. */
  readonly last?: Ending["outcome"];
  /** How far the last attempt got; undefined if there was none. */
  readonly phase: "connect" | "send" | "receive" | "done" | undefined;
  /** The platform's codes that the last attempt may have; none if a response was read. */
  readonly errno?: readonly (string | undefined)[];
  readonly retryAfterMs?: number;
  /** What the message has to name. */
  readonly names?: string;
  /** What nothing of the error may hold, besides the secrets. */
  readonly hides?: string;
  /**
   * Whether the client retries as often as it may, not at all, or once with success.
   * By default it retries an unknown outcome where the vendor dedupes, unless the call timed out or was aborted.
   */
  readonly repeats?: "always" | "once" | "never";
  /** Whether the server read the complete request. */
  readonly isRead?: boolean;
  /** The ending if the platform does not say that the connection was not open yet. */
  readonly unlessConnecting?: Ending;
}

/** The code of a fault that the platform's HTTP parser finds: undici lost these codes with its version 7, which Node 24 has. */
export function parserErrno(code: string): readonly (string | undefined)[] {
  const [major] = (process.versions["undici"] ?? "").split(".");
  return Number(major) < 7 ? [code] : [undefined];
}

/** The platforms' codes for a reset: all but the first for one that strikes a write, the last two on Windows. */
export const resetErrnos = ["ECONNRESET", "EPIPE", "ECONNABORTED", "ECANCELED"];

/** The most retries of every client of these tests. */
export const maxRetries = 2;

/** How many attempts a call makes. */
export function attemptsOf({ outcome, kind, phase, repeats }: Ending, { isDeduped }: Subject): number {
  if (phase === undefined) return 0;
  if (repeats === "once") return 2;
  if (repeats !== undefined) return repeats === "always" ? 1 + maxRetries : 1;
  const isOver = (kind === "timeout" || kind === "aborted") && phase !== "done";
  return outcome === "unknown" && isDeduped && !isOver ? 1 + maxRetries : 1;
}
