import type { AnyRequest } from "../record.js";
import type { Contract } from "./contract.js";

const contracts = new WeakMap<object, Contract>();

/** Remembers the contract of a request outside its record, which holds nothing but the request. */
export function keepContract(request: object, contract: Contract): void {
  contracts.set(request, contract);
}

/** Whether a name in a request, in any case, carries a secret: a parameter, a header or a member of a body. */
export type IsSecret = (name: string) => boolean;

/** The secrets of a request. Without a contract, every name may be one. */
export function secretsOf(request: AnyRequest): IsSecret {
  const contract = contracts.get(request);
  if (!contract) return () => true;
  const names = namesOf(contract);
  return (name) => names.has(name.toLowerCase());
}

const known = new WeakMap<Contract, ReadonlySet<string>>();

/**
 * The names come from the entire contract and count anywhere in a request, because a client under test may put a token in
 * the wrong place, or send it to the wrong operation.
 */
function namesOf(contract: Contract): ReadonlySet<string> {
  const found = known.get(contract);
  if (found) return found;
  const names = new Set(["authorization", "proxy-authorization", "cookie"]);
  const add = (name: string) => names.add(name.toLowerCase());
  for (const { resource } of contract.operations) {
    for (const scheme of (resource.security ?? []).flat()) if (scheme.name !== undefined) add(scheme.name);
    const { body, headers = [], query = [], path = [] } = resource.request ?? {};
    for (const { name, schema } of [...headers, ...query, ...path]) if (isSecretSchema(schema)) add(name);
    for (const { schema } of body?.contents ?? []) addMembers(schema, add, new Set());
  }
  known.set(contract, names);
  return names;
}

/** A schema may contain itself, so each is read once. */
function addMembers(schema: unknown, add: (name: string) => void, seen: Set<object>): void {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
  seen.add(schema);
  const { properties } = schema as { readonly properties?: unknown };
  for (const [name, member] of Object.entries(properties ?? {})) if (isSecretSchema(member)) add(name);
  for (const value of Object.values(schema)) addMembers(value, add, seen);
}

interface MaybeSecret {
  readonly format?: unknown;
  readonly writeOnly?: unknown;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

function isSecretSchema(schema: unknown): boolean {
  const { format, writeOnly, allOf, anyOf, oneOf } = (schema ?? {}) as MaybeSecret;
  if (format === "password" || writeOnly === true) return true;
  return [allOf, anyOf, oneOf].some((list) => Array.isArray(list) && list.some(isSecretSchema));
}
