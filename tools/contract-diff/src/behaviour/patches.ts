import { operationsOf } from "../contract/operations.js";
import { at, isObject, isSame, type Json, membersOf } from "../json.js";
import type { Reason } from "../severity.js";

/** What the client does otherwise without a user noticing, and what only a reader notices. */
export function patchReasons(base: Json, revision: Json): Reason[] {
  const before = new Map(operationsOf(base).map((operation) => [operation.id, operation]));
  const wire = operationsOf(revision).flatMap(({ id, method, path }) => {
    const old = before.get(id);
    if (!old || (old.method === method && old.path === path)) return [];
    const what = `is sent as \`${method.toUpperCase()} ${path}\`; it was \`${old.method.toUpperCase()} ${old.path}\``;
    return [patch(`\`${id}\``, what, "The call is written as before.")];
  });
  const keys = membersOf(at(revision, "components", "securitySchemes")).flatMap(([name, scheme]) => {
    const old = at(base, "components", "securitySchemes", name);
    const isMoved = ["in", "name"].some((key) => at(old, key) !== at(scheme, key));
    return old !== undefined && isMoved && at(old, "type") === at(scheme, "type")
      ? [patch(`credentials \`${name}\``, "are sent in another place", "They are given as before.")]
      : [];
  });
  const described = describedPlaces(base, revision);
  const documentation =
    described.length === 0
      ? []
      : [patch(described.join(", "), "is documented otherwise", "Only readers notice.")];
  return [...wire, ...keys, ...documentation];
}

/** Where a contract differs, and nothing of it was told: the package carries the contract all the same. */
export const otherwise: Reason = patch("the contract", "differs", "Programs are written as before.");

function patch(place: string, what: string, why: string): Reason {
  return { severity: "patch", place, what, why };
}

/** The operations, events and schemas of which words changed, and the API itself. */
function describedPlaces(base: Json, revision: Json): string[] {
  const places: [string, Json | undefined, Json | undefined][] = [
    ["the API", at(base, "info"), at(revision, "info")],
    ...operationsOf(revision).map(({ id, node }): [string, Json | undefined, Json | undefined] => [
      `\`${id}\``,
      operationsOf(base).find((one) => one.id === id)?.node,
      node,
    ]),
    ...[["webhooks"], ["components", "schemas"]].flatMap((path) =>
      membersOf(at(revision, ...path)).map(([name, node]): [string, Json | undefined, Json | undefined] => [
        `\`${name}\``,
        at(base, ...path, name),
        node,
      ]),
    ),
  ];
  return places
    .filter(([, before, now]) => before !== undefined && isDescribedAnew(before, now))
    .map(([name]) => name);
}

const words = ["summary", "description", "externalDocs", "examples", "title", "version", "tags"];

/** Whether words of what stands in both changed; what is new brings words of its own, and they are no news. */
function isDescribedAnew(before: Json | undefined, now: Json | undefined, isNames = false): boolean {
  if (Array.isArray(before) && Array.isArray(now)) {
    return before.some((one: Json, index) => isDescribedAnew(one, now[index]));
  }
  if (!isObject(before) || !isObject(now)) return false;
  if (!isNames && words.some((word) => !isSame(before[word], now[word]))) return true;
  return Object.keys(before).some(
    (name) =>
      (isNames || !words.includes(name)) &&
      isDescribedAnew(before[name], now[name], !isNames && name === "properties"),
  );
}
