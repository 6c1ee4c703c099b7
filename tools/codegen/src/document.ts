import { readFile } from "node:fs/promises";
import { isObject, type Json } from "./json.js";
import { type Place, type Problem, readSource } from "./sources.js";

/** A contract as it was read, which can still say where each part of it was written. */
export interface Document {
  readonly root: Json;
  readonly place: (pointer: string) => Place;
}

/** Why a contract was not generated from. The message names the file, the line and the place. */
export class Refusal extends Error {}

export function refusal(document: Document, pointer: string, reason: string): Refusal {
  return refusalOf([{ ...document.place(pointer), reason }]);
}

export function refusalOf(problems: readonly Problem[]): Refusal {
  const lines = problems.map(
    ({ file, line, pointer, reason }) => `${file}:${line} at #${pointer}: ${reason}`,
  );
  return new Refusal(lines.join("\n"));
}

/** Reads a contract that is one file, and judges no more than that it is one. */
export async function readDocument(path: string, file: string): Promise<Document> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}.`);
  });
  const { root, lineOf, problems } = readSource(text, file);
  if (problems.length > 0) throw refusalOf(problems);
  const document = { root, place: (pointer: string) => ({ file, line: lineOf(pointer), pointer }) };
  requireVersion(document);
  return document;
}

/** Refuses what is no contract at all. */
export function requireVersion(document: Document): void {
  const { root } = document;
  if (!isObject(root) || !String(root["openapi"]).startsWith("3.1.")) {
    throw refusal(document, "/openapi", "a contract begins with its version of OpenAPI, `openapi: 3.1.0`.");
  }
}
