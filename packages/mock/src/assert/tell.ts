import type { AnyRequest } from "../record.js";
import type { Comparison } from "./compare.js";
import { lineOf, lineWithBody, list, violationsOf } from "./describe.js";
import { showBoth } from "./show.js";

export interface Compared {
  readonly request: AnyRequest;
  readonly comparison: Comparison;
}

/** What was expected, and the requests. */
export interface Asked {
  /** The operation, and the compared parts. */
  readonly what: string;
  readonly times: number | undefined;
  readonly requests: readonly AnyRequest[];
  readonly matching: readonly AnyRequest[];
  readonly differing: readonly Compared[];
}

/** The message of an assertion that expected no request. */
export function sentAfterAll({ what, times, requests, matching }: Asked): string {
  if (times === 0) return `Expected ${what} to be sent, but it was not`;
  const often = times === undefined ? "" : ` exactly ${count(times)}`;
  return [`Expected ${what} not to be sent${often}, but it was:`, ...found(matching, requests)].join("\n");
}

/** The message of an assertion that expected a request, or another number of them. */
export function notSent(
  { what, times, requests, matching, differing }: Asked,
  nearest: Compared | undefined,
): string {
  const often = times === undefined ? "to be sent" : `to be sent exactly ${count(times)}`;
  const expected = `Expected ${what} ${times === 0 ? "not to be sent" : often}`;
  const shown = nearest ? nearestTold(nearest, requests, matching.length > 0) : [];
  if (matching.length > 0) {
    const came = `${expected}, but it was sent ${count(matching.length)}:`;
    return [came, ...found(matching, requests), ...shown].join("\n");
  }
  if (nearest) {
    const all =
      differing.length === 1 ? "its one request differs" : `all of its ${differing.length} requests differ`;
    return [`${expected}, but ${all}.`, ...shown].join("\n");
  }
  if (requests.length === 0) return `${expected}, but no request arrived`;
  const others = list(requests.map((request) => lineOf(request, requests)));
  return [`${expected}, but it was not. Requests:`, ...others].join("\n");
}

function found(matching: readonly AnyRequest[], requests: readonly AnyRequest[]): string[] {
  return list(matching.map((request) => lineWithBody(request, requests)));
}

function count(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

function nearestTold(
  { request, comparison }: Compared,
  requests: readonly AnyRequest[],
  isOther: boolean,
): string[] {
  const differing = comparison.differences.map(({ place, expected, actual }) => {
    const [wanted, given] = showBoth(expected, actual);
    return `${place}: expected ${expected === undefined ? "nothing" : wanted}, ${actual === undefined ? "was missing" : `was ${given}`}`;
  });
  const broken = violationsOf(request);
  return [
    `The nearest ${isOther ? "other " : ""}is ${lineOf(request, requests)}`,
    ...list(differing),
    ...(broken.length > 0 ? ["It breaks the contract:", ...broken] : []),
  ];
}
