import { isDeepStrictEqual } from "node:util";
import type { Contract, Meaning } from "@trunkline/contract";
import { isRecord } from "./compared.js";

/** The parts of a contract whose words changed, by the names that a reader knows them by. */
export function describedPlaces(base: Contract, revision: Contract): string[] {
  const before = partsOf(base);
  const changed = [...partsOf(revision)].filter(([place, now]) => isDescribedAnew(before.get(place), now));
  return changed.map(([place]) => place);
}

function partsOf(contract: Contract): ReadonlyMap<string, unknown> {
  const { title, version, summary, description, page, tags, standing } = contract;
  return new Map<string, unknown>([
    ["the API", { title, version, summary, description, page, tags, standing }],
    ["address", contract.server],
    ...contract.schemes.map((one): [string, unknown] => [`credentials \`${one.name}\``, one]),
    ...contract.operations.map((one): [string, unknown] => [`\`${one.operationId}\``, one]),
    ...contract.operations.flatMap(({ operationId, errors }) =>
      rowsOf(errors, "code", ` of \`${operationId}\``),
    ),
    ...contract.events.map((one): [string, unknown] => [`event \`${one.type}\``, one]),
    ...[...contract.schemas].map(([name, one]): [string, unknown] => [`type \`${name}\``, one]),
    ...sharedBy(contract),
    ...rowsOf(contract.errors.code, "code", ""),
    ...rowsOf(contract.errors.status, "status", ""),
    ["any other error", wordsOf(contract.errors.default)],
  ]);
}

/** The parameters and responses that are components, each once, though several operations have them. */
function sharedBy({ operations }: Contract): [string, unknown][] {
  const all = operations.flatMap(({ parameters, responses }) => [...parameters, ...responses]);
  return all.flatMap(({ component, ...one }) => (component === undefined ? [] : [[`\`${component}\``, one]]));
}

function rowsOf(table: ReadonlyMap<string, Meaning>, kind: string, of: string): [string, unknown][] {
  return [...table].map(([name, row]) => [`error ${kind} \`${name}\`${of}`, wordsOf(row)]);
}

/** The vendor's name of a row is a word like the others; elsewhere a name is what a part is found by. */
function wordsOf({ name, ...row }: Meaning): unknown {
  return { ...row, title: name };
}

const words = [
  ...["summary", "description", "page", "examples", "title", "version", "tags"],
  ...["standing", "note", "source"],
];

/** Whether words of what is in both changed; what is new brings words of its own, and they are no news. */
function isDescribedAnew(before: unknown, now: unknown): boolean {
  if (before instanceof Map && now instanceof Map) {
    return [...before].some(([name, one]) => isDescribedAnew(one, now.get(name)));
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    return before.some((one, index) => isDescribedAnew(one, now[index]));
  }
  if (!isRecord(before) || !isRecord(now) || isShared(before) || isShared(now)) return false;
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].some((name) =>
    words.includes(name)
      ? !isDeepStrictEqual(before[name], now[name])
      : isDescribedAnew(before[name], now[name]),
  );
}

/** A component is told of under its own name. */
function isShared(part: Readonly<Record<string, unknown>>): boolean {
  return "component" in part;
}
