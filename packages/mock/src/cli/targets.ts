import { hint } from "../nearest.js";

/** A mock, as far as targets need it. */
export interface Named {
  readonly name: string;
  readonly operations: readonly string[];
}

/** All requests of a vendor, or those of one of its operations. */
export interface Target<Vendor extends Named> {
  readonly vendor: Vendor;
  readonly operation: string | undefined;
}

/**
 * Finds the target `sendMessage`, `yeastar` or `yeastar.sendMessage`; undefined means every vendor. An operation of
 * several vendors is several targets.
 *
 * @throws {Error} when no mock has the operation; the message has the nearest name.
 */
export function findTargets<Vendor extends Named>(
  text: string | undefined,
  vendors: readonly Vendor[],
): Target<Vendor>[] {
  if (text === undefined) return vendors.map((vendor) => ({ vendor, operation: undefined }));
  const sharing = vendors.filter(({ operations }) => operations.includes(text));
  if (sharing.length > 0) return sharing.map((vendor) => ({ vendor, operation: text }));
  const named = vendors.find(({ name }) => name === text);
  if (named) return [{ vendor: named, operation: undefined }];
  const prefixed = vendors.find(({ name }) => text.startsWith(`${name}.`));
  const searched = prefixed ? [prefixed] : vendors;
  const operation = prefixed ? text.slice(prefixed.name.length + 1) : text;
  if (prefixed?.operations.includes(operation)) return [{ vendor: prefixed, operation }];
  const [only, ...others] = searched.map(({ name }) => name);
  const none = others.length === 0 ? `${only} has no` : `None of ${[only, ...others].join(", ")} has an`;
  const known = [...new Set(searched.flatMap(({ operations }) => operations))];
  const knownVendors = prefixed ? [] : vendors.map(({ name }) => name);
  throw new Error(`${none} operation "${operation}"; ${hint(operation, [...known, ...knownVendors])}`);
}
