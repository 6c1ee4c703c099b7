import { longestTimer } from "../check-options.js";
import { createFault, type Fault } from "../faults/faults.js";
import type { FaultName, FaultOptions } from "../faults/options.js";
import { readNumber } from "./number.js";

/** What `--fail sendMessage=rateLimit,retryAfter=3,times=2` says. */
export interface Failure {
  /** An operation, a vendor or both. Undefined: all requests. */
  readonly target: string | undefined;
  readonly fault: FaultName;
  /** The moment at which it strikes. */
  readonly at: Fault["at"];
  readonly options: Readonly<Record<string, string | number>>;
  /** How many requests it strikes. Undefined: all. */
  readonly times: number | undefined;
  /** The argument as typed, for errors. */
  readonly given: string;
}

/** What `--delay sendMessage=200` says. */
export interface Delay {
  readonly target: string | undefined;
  readonly ms: number;
  readonly given: string;
}

/** @throws {Error} when the fault, one of its options or a value is invalid. */
export function readFailure(text: string): Failure {
  const given = `--fail ${text}`;
  const [head = "", ...pairs] = text.split(",");
  const [target, fault] = split(given, head, head.lastIndexOf("="));
  const options: Record<string, string | number> = {};
  let times: number | undefined;
  for (const pair of pairs) {
    const [name, value] = split(given, pair, pair.indexOf("="));
    if (name === undefined) throw new Error(`${given}: "${pair}" has no value; write option=value`);
    if (name === "times") {
      times = readNumber(`${given}: times`, value, { unit: "", least: 1 });
    } else {
      options[name] = /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    }
  }
  const { at } = checked(given, fault as FaultName, options);
  if (at === "listen" && times !== undefined) {
    throw new Error(
      `${given}: refused connections cannot be counted; leave times out, or use resetOnConnect`,
    );
  }
  return { target, fault: fault as FaultName, at, options, times, given };
}

function checked(given: string, fault: FaultName, options: Failure["options"]): Fault {
  try {
    return createFault(fault, options as FaultOptions[FaultName]);
  } catch (error) {
    throw new Error(`${given}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws {Error} when the value is not a number of milliseconds. */
export function readDelay(text: string): Delay {
  const given = `--delay ${text}`;
  const [target, ms] = split(given, text, text.lastIndexOf("="));
  return { target, ms: readNumber("--delay", ms, { unit: "milliseconds", most: longestTimer }), given };
}

/** Whether a fault strikes before the mock knows the operation of the request. */
export function strikesConnections({ at }: Failure): boolean {
  return at === "listen" || at === "connection";
}

/** The name before a `=`, if there is one, and the value after it. */
function split(given: string, text: string, at: number): [name: string | undefined, value: string] {
  const [name, value] = at === -1 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1)];
  if (name === "") throw new Error(`${given}: the name before "=" is missing`);
  if (value === "") throw new Error(`${given}: the value is missing`);
  return [name, value];
}
