import { lineOf, list, violationsOf } from "./describe.js";
import { judgedOf, type Verdict } from "./verdict.js";

/** Whether every request that a mock got keeps the contract. One without an operation breaks it. */
export function judgeKept(mock: unknown): Verdict {
  const { requests } = judgedOf(mock);
  const broken = requests.filter(({ violations }) => violations.length > 0);
  if (broken.length === 0) {
    const kept = ["no request arrived", "the one request keeps it"][requests.length];
    const message = `Expected a request that breaks the contract, but ${kept ?? `all ${requests.length} requests keep it`}`;
    return { pass: true, message };
  }
  const shown = broken.map((request) =>
    [lineOf(request, requests), ...violationsOf(request).map((line) => `  ${line}`)].join("\n"),
  );
  const few =
    requests.length === 1
      ? "the one request breaks"
      : `${broken.length} of ${requests.length} requests break`;
  return {
    pass: false,
    message: [`Expected every request to keep the contract, but ${few} it:`, ...list(shown)].join("\n"),
  };
}
