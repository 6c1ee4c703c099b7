// Writes the digests of a folder's files, and compares them again in another job: `node digests.mjs write <folder>`, `… check <folder> <digest>`.
// It is plain JavaScript without a dependency, because it runs beside the right to publish, where nothing is installed or built.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** As `sha256sum` names it, so that whoever has only that can compare as well. */
const list = "SHA256SUMS";

/** Writes the list of all files of a folder into it, and returns the digest of the list. */
export function writeDigests(folder) {
  const text = listOf(folder);
  writeFileSync(join(folder, list), text);
  return digestOf(text);
}

/** What differs between a folder and the digest of its list: sentences, none where all is as it was. */
export function compareDigests(folder, digest) {
  const written = readFileSync(join(folder, list), "utf8");
  if (digestOf(written) !== digest)
    return [`${list} is not the list that was written: its digest is not ${digest}.`];
  const [before, now] = [written, listOf(folder)].map(
    (text) => new Map(text.split("\n").map((line) => [line.slice(66), line])),
  );
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name))
    .map(
      (name) => `${name} ${!now.has(name) ? "is missing" : before.has(name) ? "was changed" : "was added"}.`,
    );
}

function listOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => name !== list)
    .sort();
  return names.map((name) => `${digestOf(readFileSync(join(folder, name)))}  ${name}\n`).join("");
}

function digestOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

function run(command, folder, digest, ...rest) {
  if (command === "write" && folder && digest === undefined) {
    console.log(`digest=${writeDigests(folder)}`);
  } else if (command === "check" && folder && /^[0-9a-f]{64}$/.test(digest ?? "") && rest.length === 0) {
    const problems = compareDigests(folder, digest);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } else {
    console.error(
      "Usage: node digests.mjs write <folder>, or check <folder> <digest of its list, 64 hexadecimal digits>.",
    );
    process.exitCode = 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    run(...process.argv.slice(2));
  } catch (error) {
    // What the file system refuses names its file; anything else is a mistake in this script.
    if (error.path === undefined) throw error;
    console.error(`${error.path}: ${error.message.split("\n")[0]}`);
    process.exitCode = 2;
  }
}
