import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Document,
  isObject,
  namedSchemas,
  parseDocument,
  printProblems,
  readContract,
} from "@trunkline/contract";
import type { Reading } from "../face/face.js";
import { judge } from "../judge.js";
import { Refusal } from "../refusal.js";
import { fileAt } from "./git.js";
import type { Package } from "./packages.js";
import type { Release } from "./release.js";

export function contractPath({ folder }: Pick<Package, "folder">): string {
  return `packages/${folder}/openapi.yaml`;
}

/** What changed in the contract of a package since a release; undefined where one of the two has none. */
export async function contractChanges(root: string, one: Package, { commit }: Release) {
  const path = contractPath(one);
  const before = await fileAt(commit, path);
  if (before === undefined) return undefined;
  if (!existsSync(join(root, path)))
    throw new Refusal(`${path} was deleted: restore it, or delete packages/${one.folder} as well.`);
  const now = await readFile(join(root, path), "utf8");
  const base = readingIn(before, one.folder, `${commit.ref}:${path}`);
  return await judge({ base, revision: readingIn(now, one.folder, path), isSameText: before === now });
}

/** A contract may break the rules of today, but no part of it may be missing. */
export function readingIn(text: string, vendor: string, file: string): Reading {
  const document = parseDocument(text, file);
  const { problems, ...reading } = readingOf(vendor, document);
  const fatal = document.root === undefined ? problems : problems.filter(({ isLost }) => isLost);
  if (fatal.length > 0) throw new Refusal(`${file} cannot be compared:\n${printProblems(fatal)}`);
  if (isObject(document.root)) return reading;
  throw new Refusal(`${file} is not a contract: it must be an object that begins with \`openapi: 3.1.0\`.`);
}

export function readingOf(vendor: string, document: Document) {
  const components = isObject(document.root) ? document.root["components"] : undefined;
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return { ...readContract(vendor, document), typeNames: namedSchemas(schemas).map(({ name }) => name) };
}
