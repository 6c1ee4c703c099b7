import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { contractPath, vendors } from "../contract/vendors.js";
import { hint } from "../nearest.js";

/** A vendor or a document to start a mock from. */
export interface Source {
  /** Its name in the log, in `--fail` and in `--delay`. */
  readonly name: string;
  readonly contract: string | { readonly contract: string };
}

const extensions = [".yaml", ".yml", ".json"];

/** @throws {Error} if no vendor is given, a vendor is unknown, or a vendor is given twice. */
export function readSources(given: readonly string[]): Source[] {
  if (given.length === 0) {
    throw new Error(`Name a vendor (${vendors().join(", ")}) or an OpenAPI document; see --help`);
  }
  const twice = given.find((one, index) => given.indexOf(one) !== index);
  if (twice !== undefined) throw new Error(`${twice} is given twice; start another command for the second`);
  const names = given.map(shortName);
  return given.map((one, index) => {
    const name = names[index] ?? one;
    const isUnique = names.filter((other) => other === name).length === 1;
    if (isDocument(one)) checkDocument(one);
    else contractPath(one);
    return isDocument(one)
      ? { name: isUnique ? name : one, contract: { contract: one } }
      : { name, contract: one };
  });
}

function isDocument(text: string): boolean {
  return /[/\\]/.test(text) || extensions.includes(extname(text).toLowerCase());
}

function shortName(text: string): string {
  return isDocument(text) ? basename(text, extname(text)) : text;
}

function checkDocument(path: string): void {
  if (existsSync(path)) return;
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Error(`File ${path} does not exist, nor does its folder`);
  const documents = readdirSync(folder).filter((name) => extensions.includes(extname(name).toLowerCase()));
  throw new Error(`File ${path} does not exist; ${hint(basename(path), documents)}`);
}
