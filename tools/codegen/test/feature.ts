import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Document, readDocument } from "../src/document.js";
import { isObject, type Json, type JsonObject } from "../src/json.js";
import { child, rootOf } from "../src/node.js";

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
  const components = {
    ...objectAt(base, "components"),
    ...objectAt(feature, "components"),
    responses: {
      ...objectAt(base, "components", "responses"),
      ...objectAt(feature, "components", "responses"),
    },
    schemas: { ...objectAt(base, "components", "schemas"), ...objectAt(feature, "components", "schemas") },
  };
  return { ...base, root: { ...objectAt(base), ...objectAt(feature), components } };
}

async function read(url: URL): Promise<Document> {
  return await readDocument(fileURLToPath(url), url.pathname);
}

function objectAt(document: Document, ...path: readonly string[]): JsonObject {
  const value: Json | undefined = child(rootOf(document), ...path).value;
  return isObject(value) ? value : {};
}
