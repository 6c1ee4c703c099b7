import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, parseDocument, visit } from "yaml";
import { at, isObject, type Json, membersOf, steps, textOf } from "../json.js";
import { judge, type Verdict } from "../judge.js";
import { firstLineOf, Refusal } from "../refusal.js";
import { fileAt } from "./git.js";
import type { Package } from "./packages.js";
import type { Release } from "./release.js";

export function contractPath({ folder }: Package): string {
  return `packages/${folder}/openapi.yaml`;
}

/** What the contract of a package asks since a release; undefined for a package that has no contract and had none. */
export async function judgeContract(
  root: string,
  one: Package,
  release: Release,
): Promise<Verdict | undefined> {
  const path = contractPath(one);
  const before = await fileAt(release.commit, path);
  const now = existsSync(join(root, path)) ? await readFile(join(root, path), "utf8") : undefined;
  if (before === undefined) return now === undefined ? undefined : added(path);
  if (now === undefined) return deleted(path, one);
  return await judge({
    base: readContract(before, `${path} at ${release.commit.ref}`),
    revision: readContract(now, path),
    isSameText: before === now,
  });
}

/** Whether a package's contract is gone, though the package is there. */
export function isDeleted({ reasons }: Verdict): boolean {
  return reasons.some(({ what }) => what === "was deleted");
}

function deleted(place: string, { folder, name }: Package): Verdict {
  const why = `${name} can no longer be generated: restore the contract, or delete packages/${folder} as well.`;
  return { severity: "major", reasons: [{ severity: "major", place, what: "was deleted", why }] };
}

function added(place: string): Verdict {
  const why = "The package has a contract from now on.";
  return { severity: "minor", reasons: [{ severity: "minor", place, what: "is new", why }] };
}

function readContract(text: string, file: string): Json {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Refusal(`${file} is not YAML: ${firstLineOf(error)}`);
  const root = valueIn(document, file);
  if (!isObject(root)) {
    throw new Refusal(`${file} is no contract: it must be an object that begins with \`openapi: 3.1.0\`.`);
  }
  const lost = referencesIn(root).find((reference) => at(root, ...steps(reference)) === undefined);
  if (lost === undefined) return root;
  throw new Refusal(
    `${file} cannot be compared, for \`${lost}\` names nothing in it: run \`pnpm contracts:lint\`.`,
  );
}

/** Anchors are refused: what they repeat may be endless, and nothing that reads a contract wants them. */
function valueIn(document: Document, file: string): Json {
  visit(document, {
    Alias: (_, { source }) => {
      throw new Refusal(
        `${file} cannot be compared, for \`*${source}\` repeats another place: use a \`$ref\`.`,
      );
    },
  });
  return document.toJS() as Json;
}

function referencesIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  const reference = textOf(at(value, "$ref"));
  return [
    ...(reference === undefined ? [] : [reference]),
    ...membersOf(value).flatMap(([, one]) => referencesIn(one)),
  ];
}
