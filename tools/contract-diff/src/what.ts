import { type Json, steps } from "@trunkline/contract";
import type { Change } from "./engine.js";
import { otherMembers, unnamedMembers } from "./face/schema.js";
import { itemsOf } from "./json.js";
import type { Place } from "./place.js";

/** What changed, as a sentence whose subject is the place. */
export function whatChanged(change: Change, place: Place): string {
  const { kind, property, base, revision } = change;
  if (kind !== "modified") return presence(change, place);
  const [before, now] = [base?.value, revision?.value];
  if (property === "key") return `${named(before)} is gone, and ${named(now)} is new`;
  if (property === "required") return required(before, now, place);
  if (property === "enum") return values(before, now);
  if (property === "deprecated") return "is deprecated";
  if (property === "type") return `is ${types(now)}; it was ${types(before)}`;
  if (property === "additionalProperties") return "is an object with named members";
  if (before === undefined) return `now has \`${property}\` ${print(now)}`;
  if (now === undefined) return `no longer has \`${property}\` ${print(before)}`;
  return `has \`${property}\` ${print(now)}; it was ${print(before)}`;
}

function presence({ kind, path, typeName }: Change, { within }: Place): string {
  const isNew = kind === "added";
  const last = steps(path).at(-1) ?? "";
  if (within === "oneOf" || within === "anyOf") {
    if (typeName === "Schema") return isNew ? "may have one more shape" : "has one shape fewer";
    return isNew ? "must now have one of several shapes" : "no longer has one of several shapes";
  }
  if (within === "allOf") return isNew ? "must meet one more condition" : "has one condition fewer";
  if (last === otherMembers)
    return isNew ? "may have members that it does not name" : "has no members but those that it names";
  if (last === unnamedMembers)
    return isNew ? "accepts members that it does not name" : "refuses members that it does not name";
  if (within === "items") return isNew ? "says what its items are" : "no longer says what its items are";
  return isNew ? "is new" : "is gone";
}

function required(before: Json | undefined, now: Json | undefined, { side }: Place): string {
  const [were, are] = [itemsOf(before), itemsOf(now)];
  const gained = list(are.filter((name) => !were.includes(name)));
  const lost = list(were.filter((name) => !are.includes(name)));
  const isRequest = side === "request";
  const sentences = [
    gained && `${gained} ${isRequest ? "must be given" : "is always there"}`,
    lost && `${lost} ${isRequest ? "may be left out" : "may be missing"}`,
  ];
  return sentences.filter((sentence) => sentence !== "").join("; ");
}

function values(before: Json | undefined, now: Json | undefined): string {
  if (before === undefined) return `is now one of ${list(itemsOf(now))}`;
  if (now === undefined) return `may have other values than ${list(itemsOf(before))}`;
  const [were, are] = [itemsOf(before), itemsOf(now)];
  const gained = list(are.filter((value) => !were.includes(value)));
  const lost = list(were.filter((value) => !are.includes(value)));
  return [gained && `may be ${gained}`, lost && `can no longer be ${lost}`]
    .filter((text) => text !== "")
    .join("; ");
}

function types(type: Json | undefined): string {
  const all = Array.isArray(type) ? itemsOf(type) : type === undefined ? [] : [type];
  return all.length === 0 ? "anything" : all.map((one) => `\`${String(one)}\``).join(" or ");
}

function list(all: readonly Json[]): string {
  return all.map(print).join(", ");
}

function print(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** The keys of paths carry a slash and a kind, which no user knows. */
function named(key: Json | undefined): string {
  return `\`${String(key).replace(/^\/(?:event:)?/, "")}\``;
}
