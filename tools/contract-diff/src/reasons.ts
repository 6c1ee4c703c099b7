import type { Change } from "./engine.js";
import { itemsOf } from "./json.js";
import { placeOf, placeWords } from "./place.js";
import type { Reason } from "./severity.js";
import { whatChanged } from "./what.js";
import { why } from "./why.js";

/** What the comparisons of two faces, there and back, mean to a user. */
export function faceReasons(forward: readonly Change[], backward: readonly Change[]): Reason[] {
  const breaking = withoutEchoes(forward.filter(isBreaking));
  const told = new Set(breaking.map(keyOf));
  // A new name is told with the old one, which is gone.
  const additions = backward
    .filter(({ impact, property }) => impact === "major" && property !== "key")
    .map(turned);
  const news = [...additions, ...forward.filter(isDeprecation)].filter((change) => !told.has(keyOf(change)));
  return [
    ...together(breaking.map((change) => reasonOf(change, "major"))),
    ...together(news.map((change) => reasonOf(change, "minor"))),
  ];
}

/** A contract that grows brings dozens of types, which make one line. */
function together(reasons: readonly Reason[]): Reason[] {
  const ofTypes = reasons.filter(
    ({ place, what }) => /^type `[^`]+`$/.test(place) && /^is (?:new|gone)$/.test(what),
  );
  const merged = ["is new", "is gone"].flatMap((what) => {
    const [first, ...more] = ofTypes.filter((reason) => reason.what === what);
    if (!first || more.length === 0) return first ? [first] : [];
    const names = [first, ...more].map(({ place }) => place.replace("type ", "")).join(", ");
    return [{ ...first, place: `types ${names}`, what: what.replace("is", "are") }];
  });
  return [...reasons.filter((reason) => !ofTypes.includes(reason)), ...merged];
}

/** What breaks a user by the engine's rules, or by the two that are ours. */
function isBreaking(change: Change): boolean {
  return change.impact === "major" || losesValue(change) || losesShape(change);
}

// By the engine's rules less to read breaks no reader. But what names the value or the shape no longer compiles.
function losesValue({ path, property, base, revision }: Change): boolean {
  if (property !== "enum" || placeOf(path).side !== "answer") return false;
  const left = itemsOf(revision?.value);
  return left.length > 0 && itemsOf(base?.value).some((value) => !left.includes(value));
}

function losesShape({ path, kind }: Change): boolean {
  return kind === "removed" && /\/(?:oneOf|anyOf)\/\d+$/.test(path) && placeOf(path).side === "answer";
}

/** A value that becomes an object, or is one no more, is told by its type. */
function withoutEchoes(changes: readonly Change[]): Change[] {
  const retyped = new Set(changes.filter(({ property }) => property === "type").map(({ path }) => path));
  return changes.filter(({ path, property }) => property !== "additionalProperties" || !retyped.has(path));
}

function isDeprecation({ property, revision, path }: Change): boolean {
  return property === "deprecated" && revision?.value === true && placeOf(path).side !== undefined;
}

/** A change of the comparison the other way round, told in the order of time. */
function turned(change: Change): Change {
  const { base, revision, ...rest } = change;
  const kind = ({ added: "removed", removed: "added", modified: "modified" } as const)[change.kind];
  return { ...rest, kind, ...(revision && { base: revision }), ...(base && { revision: base }) };
}

function keyOf({ path, property }: Change): string {
  return `${path} ${property}`;
}

function reasonOf(change: Change, severity: "major" | "minor"): Reason {
  const place = placeOf(change.path);
  return {
    severity,
    place: placeWords(place),
    what: whatChanged(change, place),
    why: why(change, place, severity),
  };
}
