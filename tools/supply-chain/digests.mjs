// Writes the digests of a folder's files, and compares them in another job: `node digests.mjs write <folder>`, `… check <folder> <digest>`.
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

/** What differs between a folder and the digest of its list. */
export function compareDigests(folder, digest) {
  const written = readFileSync(join(folder, list), "utf8");
  if (digestOf(written) !== digest) return [`${list} was changed: its digest is not ${digest}.`];
  const [before, now] = [written, listOf(folder)].map((text) => text.split("\n"));
  const names = [...before, ...now]
    .filter((line) => !(before.includes(line) && now.includes(line)))
    .map((line) => line.slice(66));
  return [...new Set(names)].map((name) => `${name} was changed, added or removed.`);
}

function listOf(folder) {
  const names = readdirSync(folder).filter((name) => name !== list);
  return names
    .sort()
    .map((name) => `${digestOf(readFileSync(join(folder, name)))}  ${name}\n`)
    .join("");
}

function digestOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, folder = "", digest = ""] = process.argv.slice(2);
  if (command === "write" && folder) {
    console.log(`digest=${writeDigests(folder)}`);
  } else if (command === "check" && /^[0-9a-f]{64}$/.test(digest)) {
    const problems = compareDigests(folder, digest);
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } else {
    console.error("Usage: node digests.mjs write <folder>, or check <folder> <digest of its list>.");
    process.exitCode = 2;
  }
}
