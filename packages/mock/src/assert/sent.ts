import { hint } from "../nearest.js";
import type { SentOptions } from "./expected.js";
import { compareRequest, type ExpectedParts, partNames, partsOf } from "./request.js";
import { forDiff } from "./show.js";
import { type Compared, notSent, sentAfterAll } from "./tell.js";
import { judgedOf, type Verdict } from "./verdict.js";

/**
 * Whether a mock got a matching request.
 *
 * @throws {Error} when the operation is unknown, or the expected value cannot be compared.
 */
export function judgeSent(
  mock: unknown,
  operation: string,
  given: ExpectedParts = {},
  options: SentOptions = {},
): Verdict {
  const { requests, operations } = judgedOf(mock);
  if (!operations.includes(operation)) {
    throw new Error(`Operation "${operation}" is unknown; ${hint(operation, operations)}`);
  }
  const expected = partsOf(given);
  const times = timesOf(options);
  const compared = requests
    .filter(({ operationId }) => operationId === operation)
    .map((request): Compared => ({ request, comparison: compareRequest(expected, request) }));
  const isMatching = ({ comparison }: Compared) => comparison.differences.length === 0;
  const matching = compared.filter(isMatching).map(({ request }) => request);
  const differing = compared.filter((one) => !isMatching(one));
  const asked = { what: `${operation}${partsIn(expected)}`, times, requests, matching, differing };
  if (times === undefined ? matching.length > 0 : matching.length === times) {
    return { pass: true, message: sentAfterAll(asked) };
  }
  const nearest = matching.length < (times ?? 1) ? nearestOf(differing) : undefined;
  return {
    pass: false,
    message: notSent(asked, nearest),
    ...(nearest && {
      difference: { actual: forDiff(nearest.comparison.actual), expected: forDiff(expected) },
    }),
  };
}

function timesOf(options: SentOptions): number | undefined {
  const unknown = Object.keys(options).find((name) => name !== "times");
  if (unknown !== undefined) throw new Error(`Option "${unknown}" is unknown; ${hint(unknown, ["times"])}`);
  const { times } = options;
  if (times === undefined || (Number.isInteger(times) && times >= 0)) return times;
  throw new Error("times must be a whole number from 0");
}

/** ` with the given path and body`: the compared parts. */
function partsIn(expected: ExpectedParts): string {
  const named = partNames.filter((name) => expected[name] !== undefined);
  return named.length === 0 ? "" : ` with the given ${named.join(", ").replace(/, (\w+)$/, " and $1")}`;
}

/** The first request that differs least. */
function nearestOf(differing: readonly Compared[]): Compared | undefined {
  return [...differing].sort((left, right) => left.comparison.lost - right.comparison.lost)[0];
}
