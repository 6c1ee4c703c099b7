import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { VendorError } from "@trunkline/runtime";
import type { Subject } from "./subjects.js";

/** How a call ended that a process of its own made. */
export interface Result extends Pick<VendorError, "kind" | "status" | "attempts"> {
  readonly outcome: string;
  /** All that the error shows. */
  readonly seen: string;
}

/** What a process runs that makes calls. */
export const childScript = fileURLToPath(new URL("./trusting-child.mjs", import.meta.url));

/** Lets a process that was started make calls, and ends it. */
export async function callsOf(
  child: ChildProcessByStdio<Writable, Readable, Readable | null>,
  calls: readonly (readonly [subject: Subject, options: object])[],
): Promise<readonly Result[]> {
  const given = calls.map(([{ vendor, operation, request, credentials }, options]) => ({
    ...{ vendor, operation, request },
    options: { credentials, ...options },
  }));
  try {
    // They are more than a variable of the environment holds on Windows.
    child.stdin.end(JSON.stringify(given));
    return (await json(child.stdout)) as readonly Result[];
  } finally {
    child.kill("SIGKILL");
  }
}
