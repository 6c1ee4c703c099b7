import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Json } from "@trunkline/contract";
import type { Face } from "./face/face.js";
import { Refusal } from "./refusal.js";

/** One difference between two documents, as `redocly diff` reports it. */
export interface Difference {
  /** A JSON Pointer into the document, with components in the place of references to them. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly base?: { readonly value?: Json };
  readonly revision?: { readonly value?: Json };
  readonly impact: "major" | "minor" | "patch";
}

/** Compares two faces by `redocly diff`, which knows in which direction each part of them goes. */
export async function compareFaces(base: Face, revision: Face): Promise<readonly Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-diff-"));
  try {
    for (const [name, { paths, schemas }] of Object.entries({ base, revision })) {
      const document = {
        openapi: "3.1.0",
        info: { title: "Face", version: "1" },
        paths,
        components: { schemas },
      };
      await writeFile(join(folder, `${name}.json`), JSON.stringify(document));
    }
    await writeFile(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    return await diff(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const options = ["--config=redocly.yaml", "--format=json", "--fail-on=none"];
// The verdict must be the same without a network: no telemetry, no look for a newer version.
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

async function diff(folder: string): Promise<readonly Difference[]> {
  const settings = { cwd: folder, env: { ...process.env, ...quiet }, maxBuffer: 2 ** 28 };
  const args = [cli, "diff", "base.json", "revision.json", ...options];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, settings);
    // On older Nodes Redocly prints a notice before its report.
    return (JSON.parse(stdout.slice(stdout.indexOf("{"))) as { changes: readonly Difference[] }).changes;
  } catch (error) {
    throw new Refusal(`redocly diff failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
