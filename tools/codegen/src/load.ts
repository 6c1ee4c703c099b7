import {
  BaseResolver,
  type Config,
  getLineColLocation,
  lint,
  loadConfig,
  type Source,
} from "@redocly/openapi-core";
import type { Json } from "./json.js";

/** A contract as it was read, which can still say on which line something stands. */
export interface Document {
  /** The path as a person knows it, from the root of the repository. */
  readonly file: string;
  readonly root: Json;
  readonly lineOf: (pointer: string) => number;
}

/** Why a contract was not generated from. The message names the file, the line and the place. */
export class Refusal extends Error {}

export function refusal(document: Document, pointer: string, reason: string): Refusal {
  return new Refusal(`${document.file}:${document.lineOf(pointer)} at #${pointer}: ${reason}`);
}

/** Lints contracts by the rules of redocly.yaml, and reads them. */
export async function createLoader(
  configPath: string,
): Promise<(path: string, file: string) => Promise<Document>> {
  const config = await loadConfig({ configPath });
  return async (path, file) => {
    const problems = await lint({ ref: path, config });
    if (problems.length > 0) {
      const lines = problems.map(({ location: [place], message, ruleId }) => {
        const line = place
          ? getLineColLocation({ ...place, reportOnKey: place.reportOnKey ?? false }).start.line
          : 1;
        return `${file}:${line} at ${place?.pointer ?? "#/"}: ${message} (${ruleId})`;
      });
      throw new Refusal(lines.join("\n"));
    }
    return await readDocument(path, file, config);
  };
}

/** Reads a contract without judging it. */
export async function readDocument(path: string, file: string, config?: Config): Promise<Document> {
  const resolved = await new BaseResolver(config?.resolve).resolveDocument(null, path, true);
  if (resolved instanceof Error) throw new Refusal(`${file}: ${resolved.message}`);
  return { file, root: resolved.parsed as Json, lineOf: (pointer) => lineOf(resolved.source, pointer) };
}

function lineOf(source: Source, pointer: string): number {
  return getLineColLocation({ source, pointer: `#${pointer || "/"}`, reportOnKey: true }).start.line;
}
