import type { Contract, ErrorTable, Meaning, Operation } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { compared, print } from "./compared.js";
import { outcomesOfCode, outcomesWithout } from "./outcomes.js";
import * as rules from "./rules.js";

/** What changed in what failures mean. */
export function errorReasons({ errors: base }: Contract, { errors: revision }: Contract): Reason[] {
  return [
    ...(["code", "status"] as const).flatMap((table) => tableReasons(base, revision, table)),
    ...meaningReasons("any other error", saidBy(base.default), saidBy(revision.default)),
  ];
}

function tableReasons(base: ErrorTable, revision: ErrorTable, table: "code" | "status"): Reason[] {
  return [...new Set([...base[table].keys(), ...revision[table].keys()])].flatMap((name) => {
    const without: Without = {
      before: outcomesWithout(base, revision, table, name),
      now: outcomesWithout(revision, base, table, name),
    };
    const [before, now] = [base[table].get(name), revision[table].get(name)];
    return meaningReasons(`error ${table} \`${name}\``, before, now, without);
  });
}

/** What codes mean in the answers of one operation; without a row of its own, a code means what it means for all. */
export function codeReasons(base: Contract, old: Operation, revision: Contract, now: Operation): Reason[] {
  return [...new Set([...old.errors.keys(), ...now.errors.keys()])].flatMap((name) => {
    const without: Without = {
      before: outcomesOfCode(base.errors, name),
      now: outcomesOfCode(revision.errors, name),
    };
    const place = `error code \`${name}\` of \`${now.operationId}\``;
    return meaningReasons(place, old.errors.get(name), now.errors.get(name), without);
  });
}

/** A contract that says nothing of failures has a default that is empty. */
function saidBy(meaning: Meaning): Meaning | undefined {
  return meaning.kind === "" ? undefined : meaning;
}

/** The outcomes that hold without a meaning, in either contract. */
interface Without {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

function meaningReasons(
  place: string,
  before: Meaning | undefined,
  now: Meaning | undefined,
  without: Without = { before: [], now: [] },
): Reason[] {
  const { kind, outcome } = rules.meaningRules;
  if (before === undefined) return now === undefined ? [] : [entry(place, "added", now, without.before)];
  if (now === undefined) return [entry(place, "removed", before, without.now)];
  return [
    ...compared(place, "kind", kind, before.kind, now.kind),
    ...compared(place, "outcome", outcome, before.outcome, now.outcome),
  ];
}

/** A meaning that comes or goes, and the outcomes that hold without it. */
function entry(
  place: string,
  change: "added" | "removed",
  meaning: Meaning,
  outcomes: readonly string[],
): Reason {
  const words = `\`${meaning.kind}\` and \`${meaning.outcome}\``;
  const others = outcomes.map(print).join(" or ");
  const [what, otherwise] =
    change === "added"
      ? [`now means ${words}`, `; its outcome was ${others}`]
      : [`no longer has a meaning of its own; it was ${words}`, `, and its outcome is now ${others}`];
  if (outcomes.every((one) => one === meaning.outcome))
    return { ...rules.meaningRules.entry[change], place, what };
  const { changed, why } = rules.meaningRules.outcome;
  return { severity: changed, place, what: `${what}${otherwise}`, why };
}
