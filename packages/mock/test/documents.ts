import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, type MockOptions, startMock } from "../src/index.js";

type Members = Readonly<Record<string, unknown>>;

/** Files in a folder of their own, which is gone when they are disposed of. */
export async function writeFiles(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-mock-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A mock of a document that a test makes up. */
export async function serve(document: Members, options?: MockOptions): Promise<Mock> {
  await using files = await writeFiles({ "openapi.json": JSON.stringify(document) });
  return await startMock({ contract: join(files.folder, "openapi.json") }, options);
}

/** An OpenAPI document with these paths. */
export function documentOf(paths: Members, others: Members = {}): Members {
  return { openapi: "3.1.0", info: { title: "Made up", version: "1" }, paths, ...others };
}

/** An operation whose default response is a JSON string. */
export function operation(id: string, members: Members = {}): Members {
  return { operationId: id, responses: { "200": json({ type: "string" }, { ok: "done" }) }, ...members };
}

/** A response, or the body of a request, in JSON, with its examples under their names. */
export function json(schema: Members, examples: Members = {}): Members {
  const values = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return body("application/json", schema, { examples: Object.fromEntries(values) });
}

export function body(mediaType: string, schema: Members, members: Members = {}): Members {
  return { description: "Made up.", required: true, content: { [mediaType]: { schema, ...members } } };
}

export function parameter(place: string, name: string, schema: Members, members: Members = {}): Members {
  return { name, in: place, schema, ...(place === "path" && { required: true }), ...members };
}

/** Posts a value as JSON. */
export async function post(url: string, value: unknown): Promise<{ status: number; text: string }> {
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(value),
  };
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text() };
}
