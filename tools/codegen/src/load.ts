import {
  BaseResolver,
  type Config,
  getLineColLocation,
  lint,
  loadConfig,
  ResolveError,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { isObject, type Json } from "./json.js";

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
    const document = await readDocument(path, file, config);
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
    return document;
  };
}

/** Reads a contract and judges no more than that it is one. */
export async function readDocument(path: string, file: string, config?: Config): Promise<Document> {
  const resolved = await new BaseResolver(config?.resolve)
    .resolveDocument(null, path, true)
    .catch((error: unknown) => {
      throw unreadable(file, error);
    });
  if (resolved instanceof Error) throw unreadable(file, resolved);
  const root = resolved.parsed as Json | undefined;
  const document = {
    file,
    root: root ?? null,
    lineOf: (pointer: string) => lineOf(resolved.source, pointer),
  };
  if (!isObject(root) || !String(root["openapi"]).startsWith("3.1.")) {
    throw refusal(document, "/openapi", "a contract begins with its version of OpenAPI, `openapi: 3.1.0`.");
  }
  return document;
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof YamlParseError) {
    const reason = error.message.replace(/ in ".*" \(\d+:\d+\)$/, "");
    return new Refusal(`${file}:${error.line}:${error.col} is not YAML: ${reason}.`);
  }
  if (error instanceof ResolveError) return new Refusal(`${file} cannot be read: ${error.message}.`);
  return error;
}

function lineOf(source: Source, pointer: string): number {
  return getLineColLocation({ source, pointer: `#${pointer || "/"}`, reportOnKey: true }).start.line;
}
