import type { Deadline } from "../deadline.js";
import { evidenceOf } from "../evidence.js";
import type { Failed } from "../failure.js";
import { unsentBy } from "../network.js";
import type { Broken } from "./fetch.js";

/** Judges an attempt that broke: whether the request is proved to have never left, and what to say of it. */
export function judgeBroken({ cause, response }: Broken, deadline: Deadline, address: string): Failed {
  const { errno } = evidenceOf(cause);
  const { host } = new URL(address);
  const peer = errno === undefined ? host : `${host} (${errno})`;
  const ended = deadline.ended();
  const unsent = response ? undefined : unsentBy(cause, ended?.cause);
  // What is proved stays so, also where the call timed out meanwhile.
  if (unsent) {
    const reason =
      unsent === "network"
        ? `could not connect to ${peer}`
        : `the platform does not allow a request to ${peer}`;
    return { kind: unsent, outcome: "notSent", reason, cause };
  }
  const reason = response
    ? `response body was cut off (${errno === undefined ? host : `${host}, ${errno}`})`
    : `the connection to ${peer} failed before a response came`;
  return {
    ...(ended ?? { kind: "network", reason, cause }),
    outcome: "unknown",
    status: response?.status,
    headers: response?.headers,
  };
}
