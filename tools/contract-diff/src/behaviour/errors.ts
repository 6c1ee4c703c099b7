import { at, isSame, type Json, membersOf } from "../json.js";
import type { Reason } from "../severity.js";
import { both, compared, print } from "./compared.js";
import { outcomesOfCode, outcomesWithout } from "./outcomes.js";
import * as rules from "./rules.js";

/** What changed in what failures mean. */
export function errorReasons(base: Json, revision: Json): Reason[] {
  const meanings = [...["code", "status"].flatMap((table) => tableOf(base, revision, table)), ["default"]];
  return meanings.flatMap((path) => {
    const [before, now] = both(base, revision, "x-trunkline-errors", ...path);
    const [table, name] = path;
    const place = name === undefined ? "any other error" : `error ${table} \`${name}\``;
    const without: Without = {
      before: outcomesWithout(base, revision, path),
      now: outcomesWithout(revision, base, path),
    };
    return meaningReasons(place, before, now, without);
  });
}

/** What codes mean in the answers of one operation; without a row of its own, a code means what it means at the root. */
export function codeReasons(operation: string, base: Json, old: Json, revision: Json, node: Json): Reason[] {
  const [before, now] = [at(old, "x-trunkline-errors", "code"), at(node, "x-trunkline-errors", "code")];
  const names = [...new Set([...membersOf(before), ...membersOf(now)].map(([name]) => name))];
  return names.flatMap((name) => {
    const without: Without = { before: outcomesOfCode(base, name), now: outcomesOfCode(revision, name) };
    return meaningReasons(`error code \`${name}\` of ${operation}`, at(before, name), at(now, name), without);
  });
}

/** The outcomes that hold without a meaning, in either contract. */
interface Without {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

function meaningReasons(
  place: string,
  before: Json | undefined,
  now: Json | undefined,
  without: Without,
): Reason[] {
  const { kind, outcome } = rules.meaningRules;
  if (isSame(before, now)) return [];
  if (before === undefined) return [entry(place, "added", now, without.before)];
  if (now === undefined) return [entry(place, "removed", before, without.now)];
  return [
    ...compared(place, "kind", kind, at(before, "kind"), at(now, "kind")),
    ...compared(place, "outcome", outcome, at(before, "outcome"), at(now, "outcome")),
  ];
}

/** A meaning that comes or goes, and the outcomes that hold without it. */
function entry(
  place: string,
  change: "added" | "removed",
  meaning: Json | undefined,
  outcomes: readonly string[],
): Reason {
  const words = `\`${at(meaning, "kind")}\` and \`${at(meaning, "outcome")}\``;
  const others = outcomes.map(print).join(" or ");
  const [what, otherwise] =
    change === "added"
      ? [`means ${words} from now on`, `; its outcome was ${others}`]
      : [`has no meaning of its own any more; it was ${words}`, `, and its outcome is ${others}`];
  if (outcomes.every((one) => one === at(meaning, "outcome")))
    return { ...rules.meaningRules.entry[change], place, what };
  const { changed, why } = rules.meaningRules.outcome;
  return { severity: changed, place, what: `${what}${otherwise}`, why };
}

function tableOf(base: Json, revision: Json, table: string): string[][] {
  const tables = both(base, revision, "x-trunkline-errors", table);
  return [...new Set(tables.flatMap((one) => membersOf(one).map(([name]) => name)))].map((name) => [
    table,
    name,
  ]);
}
