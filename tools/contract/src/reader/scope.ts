import type { Document } from "../document.js";
import type { Envelope } from "../model/contract.js";
import type { Schemas } from "../model/schema.js";
import type { Problem } from "../problem.js";
import type { Scope } from "./node.js";

/** What is known of a contract before its operations are read. */
export interface Known {
  readonly schemas: Schemas;
  /** Undefined where the contract does not say how a success is known. */
  readonly envelope: Envelope | undefined;
  readonly security: readonly (readonly string[])[];
}

/**
 * Collects problems, one for each place: what is reported of it a second time mostly follows from the first. Where a
 * reference leads nowhere, everything else follows from that.
 */
export function collect({ root, place, problems }: Document): { scope: Scope; problems: () => Problem[] } {
  const found = new Map<string, Problem>();
  const report = (pointer: string, message: string, isLost = false) => {
    if (found.has(pointer) && !isLost) return;
    found.set(pointer, { ...place(pointer), message, ...(isLost && { isLost }) });
  };
  return { scope: { root, report }, problems: () => [...problems, ...found.values()] };
}
