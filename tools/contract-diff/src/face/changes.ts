import type { Json } from "@trunkline/contract";
import { type Change, change, changed, print } from "../change.js";
import type { Difference } from "../engine.js";
import { type Place, placeOf } from "./place.js";

/** What the comparisons of two faces, there and back, mean to a user. */
export function faceChanges(forward: readonly Difference[], backward: readonly Difference[]): Change[] {
  const breaking = forward.filter(isBreaking);
  const known = new Set(breaking.map(keyOf));
  const news = [
    // A rename is known from the way there.
    ...backward.filter(({ impact, property }) => impact === "major" && property !== "key").map(turned),
    ...forward.filter(isDeprecation),
  ];
  return [
    ...breaking.map((one) => changeOf(one, "major")),
    ...news.filter((one) => !known.has(keyOf(one))).map((one) => changeOf(one, "minor")),
  ];
}

/**
 * What breaks a program by the engine's rules, or by one of ours. By the engine's rules a value or an alternative that
 * a response loses breaks nobody, but what names it no longer compiles.
 */
function isBreaking({ impact, path, property, kind, base, revision }: Difference): boolean {
  if (impact === "major") return true;
  if (placeOf(path).side !== "response") return false;
  if (property !== "enum") return kind === "removed" && /\/(?:oneOf|anyOf)\/\d+$/.test(path);
  const left = itemsOf(revision?.value);
  return left.length > 0 && itemsOf(base?.value).some((value) => !left.includes(value));
}

function isDeprecation({ property, revision, path }: Difference): boolean {
  return property === "deprecated" && revision?.value === true && placeOf(path).side !== undefined;
}

/** A difference of the comparison the other way round, in the order of time. */
function turned({ base, revision, kind, ...rest }: Difference): Difference {
  const opposite = ({ added: "removed", removed: "added", modified: "modified" } as const)[kind];
  return { ...rest, kind: opposite, ...(revision && { base: revision }), ...(base && { revision: base }) };
}

function keyOf({ path, property }: Difference): string {
  return `${path} ${property}`;
}

function changeOf(difference: Difference, severity: "major" | "minor"): Change {
  const place = placeOf(difference.path);
  const isDeprecated = difference.property === "deprecated";
  const effect = isDeprecated ? "Editors strike it through." : place.effects[severity];
  return change(severity, place.where, whatChanged(difference, place), effect);
}

function whatChanged({ kind, property = "", typeName, base, revision }: Difference, place: Place): string {
  const [before, now] = [base?.value, revision?.value];
  if (kind !== "modified") return presence(kind, typeName, place);
  if (property === "deprecated") return "deprecated";
  if (property === "key") return `renamed from ${keyName(before)} to ${keyName(now)}`;
  if (property === "required") return listed("requires", itemsOf(before), itemsOf(now));
  if (property !== "enum") return changed(property, before, now);
  if (before === undefined) return `now allows only ${print(now)}`;
  if (now === undefined) return `now allows other values than ${print(before)}`;
  return listed("allows", itemsOf(before), itemsOf(now));
}

function presence(kind: "added" | "removed", typeName: string, { within = "" }: Place): string {
  if (typeName === "Schema" && ["oneOf", "anyOf"].includes(within)) return `an alternative ${kind}`;
  return ["oneOf", "anyOf", "allOf", "items"].includes(within) ? `\`${within}\` ${kind}` : kind;
}

function listed(verb: string, before: readonly Json[], now: readonly Json[]): string {
  const gained = now.filter((one) => !before.includes(one));
  const lost = before.filter((one) => !now.includes(one));
  const parts = [gained.length > 0 ? `now ${verb} ${print(gained)}` : ""];
  return [...parts, lost.length > 0 ? `no longer ${verb} ${print(lost)}` : ""].filter(Boolean).join("; ");
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The keys of paths carry a slash and a kind, which no user knows. */
function keyName(key: Json | undefined): string {
  return print(String(key).replace(/^\/(?:event:)?/, ""));
}
