import { readdirSync, readFileSync } from "node:fs";
import { type Document, isObject, type Json, type JsonObject } from "@trunkline/contract";
import { parse } from "yaml";
import type { Severity } from "../src/change.js";
import type { Reading } from "../src/face/face.js";
import { readingOf } from "../src/repository/contracts.js";
import { documentOf } from "./document.js";

/** Two contracts and what the step from one to the other asks of the next version. */
export interface Pair {
  readonly name: string;
  readonly severity: Severity;
  readonly because: string;
  readonly base: Reading;
  readonly revision: Reading;
  readonly documents: readonly [base: Document, revision: Document];
  readonly isSameText: boolean;
  /** Whether it begins with a vendor's contract. */
  readonly isReal: boolean;
}

/** A pair as it is written down: what is laid over a contract as a JSON merge patch (RFC 7396). */
interface Written {
  readonly name: string;
  readonly severity: Severity;
  readonly because: string;
  /** The vendor whose contract it is about; the small one beside the pairs unless given. */
  readonly contract?: string;
  readonly before?: JsonObject;
  /** A path that is renamed, before the change. */
  readonly move?: { readonly from: string; readonly to: string };
  readonly change?: JsonObject;
}

const files = new Map<string, Json>();
const readings = new Map<Json | undefined, Reading>();
const folder = new URL("pairs/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "base.yaml");

/** The pairs of known severity that test/pairs/ holds: those of the small contract, file by file, and those of the vendors' contracts after them. */
export const pairs: readonly Pair[] = ["real.yaml", ...names.filter((name) => name !== "real.yaml")]
  .reverse()
  .flatMap((name) => (readYaml(new URL(name, folder)) as unknown as readonly Written[]).map(pairOf));

function pairOf({ contract, before, move, change, ...rest }: Written): Pair {
  const url = contract
    ? new URL(`../../../packages/${contract}/openapi.yaml`, import.meta.url)
    : new URL("base.yaml", folder);
  const root = before ? merged(readYaml(url), before) : readYaml(url);
  const moved = move ? renamed(root, move.from, move.to) : root;
  const documents = [documentOf(root), documentOf(change ? merged(moved, change) : moved)] as const;
  const [base, revision] = documents.map((document) => readingAt(contract ?? "acme", document)) as [
    Reading,
    Reading,
  ];
  return {
    ...rest,
    base,
    revision,
    documents,
    isSameText: !move && !change,
    isReal: contract !== undefined,
  };
}

/** Nearly every pair begins with the same contract, which is read once. */
function readYaml(url: URL): Json {
  const found = files.get(url.href) ?? (parse(readFileSync(url, "utf8")) as Json);
  files.set(url.href, found);
  return found;
}

function readingAt(vendor: string, document: Document): Reading {
  const found = readings.get(document.root) ?? readingOf(vendor, document);
  readings.set(document.root, found);
  return found;
}

function merged(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json | undefined> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === undefined) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
}

function renamed(root: Json, from: string, to: string): Json {
  const paths = isObject(root) ? root["paths"] : undefined;
  if (!isObject(root) || !isObject(paths) || !(from in paths)) throw new Error(`${from} is no path.`);
  const entries = Object.entries(paths).map(([path, item]) => [path === from ? to : path, item]);
  return { ...root, paths: Object.fromEntries(entries) };
}
