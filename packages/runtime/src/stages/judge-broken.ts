import type { Deadline } from "../deadline.js";
import { evidenceOf } from "../evidence.js";
import type { Failed } from "../failure.js";
import { unsentBy } from "../network.js";
import type { Broken } from "./exchange.js";

/** Judges an exchange that broke: whether the request is proved to have never left, and what to say of it. */
export function judgeBroken({ cause, response }: Broken, deadline: Deadline, address: string): Failed {
  const { errno } = evidenceOf(cause);
  const what = `${new URL(address).host}${errno === undefined ? "" : ` (${errno})`}`;
  // What is proved stays so, also where the time was up by then.
  const unsent = response ? undefined : unsentBy(cause, deadline.ended()?.cause);
  if (unsent === "network") {
    return { kind: "network", outcome: "notSent", reason: `no connection to ${what} came about`, cause };
  }
  if (unsent === "invalid") {
    const reason = `the platform refused to make the request to ${what}`;
    return { kind: "invalid", outcome: "notSent", reason, cause };
  }
  const ended = deadline.ended();
  const answered = { status: response?.status, headers: response?.headers };
  if (ended) return { ...ended, outcome: "unknown", ...answered };
  const reason = response
    ? `the body of the answer from ${what} did not arrive whole`
    : `the connection to ${what} failed before an answer came`;
  return { kind: "network", outcome: "unknown", reason, ...answered, cause };
}
