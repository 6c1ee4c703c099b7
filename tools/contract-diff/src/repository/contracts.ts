import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Contract, isObject, parseDocument, printProblems, readContract } from "@trunkline/contract";
import { judge, type Verdict } from "../judge.js";
import { Refusal } from "../refusal.js";
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
    base: read(one, before, `${release.commit.ref}:${path}`),
    revision: read(one, now, path),
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

/** Reads what can be compared: a contract may break the rules of today, but no part of it may be missing. */
function read({ folder }: Package, text: string, file: string): Contract {
  const document = parseDocument(text, file);
  const { contract, problems } = readContract(folder, document);
  const isUnread = document.root === undefined;
  const fatal = isUnread ? problems : problems.filter(({ isLost }) => isLost);
  if (fatal.length > 0) throw new Refusal(`${file} cannot be compared.\n${printProblems(fatal)}`);
  if (isObject(document.root)) return contract;
  throw new Refusal(`${file} is not a contract: it must be an object that begins with \`openapi: 3.1.0\`.`);
}
