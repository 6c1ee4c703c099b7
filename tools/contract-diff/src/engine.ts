import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json } from "@trunkline/contract";
import type { Face } from "./face/face.js";

/** One difference between two documents, as `redocly diff` tells it. */
export interface Change {
  /** A JSON Pointer through the document, with components in the place of references to them. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly base?: { readonly value?: Json };
  readonly revision?: { readonly value?: Json };
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly {
    readonly ruleId: string;
    readonly impact: string;
    readonly message: string;
  }[];
}

/** Why the engine could not judge. */
export class EngineFailure extends Error {}

/** Compares two faces by `redocly diff`, which knows in which direction each part of them goes. */
export async function compareFaces(base: Face, revision: Face): Promise<readonly Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(documentOf(base)));
    await writeFile(join(folder, "revision.json"), JSON.stringify(documentOf(revision)));
    await writeFile(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    const output = await diff(folder);
    return changesIn(output);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function documentOf({ paths, schemas }: Face): Json {
  return { openapi: "3.1.0", info: { title: "Face", version: "1.0.0" }, paths, components: { schemas } };
}

function diff(folder: string): Promise<string> {
  const command = join(
    dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
    "bin/cli.js",
  );
  const args = [
    command,
    "diff",
    "base.json",
    "revision.json",
    "--config=redocly.yaml",
    "--format=json",
    "--fail-on=none",
  ];
  // Neither a call home nor a look for a newer version: the verdict must be the same without a network.
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, env, maxBuffer: 2 ** 28 }, (error, output, errors) => {
      if (error) reject(new EngineFailure(`redocly diff failed: ${firstLine(errors) ?? error.message}`));
      else resolve(output);
    });
  });
}

/** The report stands after a notice that Redocly prints on older Nodes. */
function changesIn(output: string): readonly Change[] {
  try {
    return (JSON.parse(output.slice(output.indexOf("{"))) as { changes: readonly Change[] }).changes;
  } catch {
    throw new EngineFailure(
      "redocly diff gave no report; is @redocly/cli the version that pnpm-workspace.yaml names?",
    );
  }
}

function firstLine(text: string): string | undefined {
  return text
    .split(/\r?\n/)
    .find((line) => /error|fail|cannot/i.test(line))
    ?.trim();
}
