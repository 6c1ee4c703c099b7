import type { Contract } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { describedPlaces } from "./words.js";

/** What the client does differently without a user noticing, and what only a reader notices. */
export function patchReasons(base: Contract, revision: Contract): Reason[] {
  const wire = revision.operations.flatMap(({ operationId, method, path }) => {
    const old = base.operations.find((one) => one.operationId === operationId);
    if (!old || (old.method === method && old.path === path)) return [];
    const what = `is now sent as \`${method} ${path}\`; it was \`${old.method} ${old.path}\``;
    return [patch(`\`${operationId}\``, what, "The call is written as before.")];
  });
  const keys = revision.schemes.flatMap((scheme) => {
    const old = base.schemes.find(({ name }) => name === scheme.name);
    const isMoved = old?.in !== scheme.in || old?.parameter !== scheme.parameter;
    return old?.type === scheme.type && isMoved
      ? [patch(`credentials \`${scheme.name}\``, "are sent in another place", "They are given as before.")]
      : [];
  });
  const described = describedPlaces(base, revision).join(", ");
  const words =
    described === "" ? [] : [patch(described, "is described differently", "Only readers notice.")];
  return [...wire, ...keys, ...words];
}

/** Where a contract differs in nothing that is named: the package carries the contract all the same. */
export const otherwise: Reason = patch("the contract", "differs", "Programs are written as before.");

function patch(place: string, what: string, why: string): Reason {
  return { severity: "patch", place, what, why };
}
