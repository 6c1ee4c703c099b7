import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject } from "../src/json.js";

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

/** Reads a file of the repository as YAML, and so as JSON as well. */
export function read(path: string): Json {
  return parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")) as Json;
}
