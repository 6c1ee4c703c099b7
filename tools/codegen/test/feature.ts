import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Document,
  isObject,
  type Json,
  type JsonObject,
  readContract,
  readDocument,
  throwProblems,
} from "@trunkline/contract";
import type { Source } from "../src/generate.js";

const folder = new URL("./features/", import.meta.url);

export const snapshots = fileURLToPath(new URL("__snapshots__/", folder));

/** The names of the features, each of them a small contract. */
export const features = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

/** A feature with what every contract needs besides. */
export async function readFeature(name: string): Promise<Document> {
  const base = await read(new URL("./base.yaml", import.meta.url));
  const feature = await read(new URL(`${name}.yaml`, folder));
  const [parts, own] = [base, feature].map((document) => objectIn(document.root, "components"));
  const components = {
    ...parts,
    ...own,
    responses: { ...objectIn(parts, "responses"), ...objectIn(own, "responses") },
    schemas: { ...objectIn(parts, "schemas"), ...objectIn(own, "schemas") },
  };
  return { ...base, root: { ...objectOf(base.root), ...objectOf(feature.root), components } };
}

/** What is generated from; a contract must have no problem. */
export function sourceOf(vendor: string, document: Document): Source {
  const { contract, problems } = readContract(vendor, document);
  throwProblems(problems);
  return { contract, root: document.root };
}

/** The same contract with its sections in another order. */
export function reversed(document: Document): Document {
  const root = objectOf(document.root);
  return { ...document, root: reverse({ ...root, components: reverse(root["components"]) }) };
}

function reverse(value: Json | undefined): Json {
  return Object.fromEntries(Object.entries(objectOf(value)).reverse());
}

async function read(url: URL): Promise<Document> {
  return await readDocument(fileURLToPath(url), url.pathname);
}

function objectIn(value: Json | undefined, name: string): JsonObject {
  return objectOf(objectOf(value)[name]);
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
