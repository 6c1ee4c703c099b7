import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Json } from "@trunkline/contract";
import type { Severity } from "../severity.js";

/** What a tool says of the step from one document to another. */
export type Tool = (folder: string, base: Json, revision: Json) => Severity;

const quiet = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** `redocly diff` with its recommended rules. */
export const redocly: Tool = (folder, base, revision) => {
  const command = join(
    dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
    "bin/cli.js",
  );
  const output = run(folder, base, revision, process.execPath, [command, "diff", ...files, "--format=json"]);
  return (JSON.parse(output.slice(output.indexOf("{"))) as { bump?: Severity }).bump ?? "none";
};

/** oasdiff, whose levels are ERR, WARN and INFO; what it finds and does not tell is a patch. */
export function oasdiff(binary: string): Tool {
  return (folder, base, revision) => {
    const told = run(folder, base, revision, binary, ["changelog", ...files, "-f", "json"]).trim();
    const levels = (JSON.parse(told || "[]") as { level: number }[]).map(({ level }) => level);
    if (levels.some((level) => level >= 2)) return "major";
    if (levels.length > 0) return "minor";
    const found = run(folder, base, revision, binary, ["diff", ...files, "-f", "json"]).trim();
    return found === "" || found === "{}" || found === "null" ? "none" : "patch";
  };
}

const files = ["base.json", "revision.json"];

function run(folder: string, base: Json, revision: Json, command: string, args: readonly string[]): string {
  writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
  writeFileSync(join(folder, "base.json"), JSON.stringify(base));
  writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
  const { stdout, error } = spawnSync(command, [...args], {
    cwd: folder,
    env: quiet,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout;
}
