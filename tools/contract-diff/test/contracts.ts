import { readFileSync } from "node:fs";
import { type Contract, isObject, type Json, type JsonObject, readContract } from "@trunkline/contract";
import { parse } from "yaml";
import { documentOf } from "./document.js";

/** The small contract that the pairs begin with. */
export const acme = read("tools/contract-diff/test/pairs/base.yaml");

/** The contract of a vendor, as its package ships it. */
export function contractOf(vendor: string): Json {
  return read(`packages/${vendor}/openapi.yaml`);
}

/** A contract with another value at a path; one that is undefined takes it away. */
export function withAt(root: Json, path: readonly string[], value: Json | undefined): Json {
  const [name, ...rest] = path;
  if (name === undefined) return value ?? {};
  const members: JsonObject = isObject(root) ? root : {};
  if (rest.length > 0) return { ...members, [name]: withAt(members[name] ?? {}, rest, value) };
  const others = Object.entries(members).filter(([member]) => member !== name || value !== undefined);
  return { ...Object.fromEntries(others), ...(value !== undefined && { [name]: value }) };
}

/** A contract as it is compared. */
export function modelOf(root: Json): Contract {
  return readContract("acme", documentOf(root)).contract;
}

/** What is at a path of member names, or undefined where there is nothing. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, name) => (isObject(found) ? found[name] : undefined), value);
}

/** The members of an object; none of anything else. */
export function membersOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value).map(([name, one]) => [name, one ?? null]) : [];
}

/** Reads a file of the repository as YAML, and so as JSON as well. */
export function read(path: string): Json {
  return parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")) as Json;
}
