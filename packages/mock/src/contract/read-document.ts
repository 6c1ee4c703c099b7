import RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { basesOf } from "./bases.js";
import type { Operation } from "./contract.js";
import { type Files, nameOf, offline, readFiles } from "./document/files.js";
import { createFinder, type OperationPlaces } from "./document/operations.js";
import { inside, isObject, type Place } from "./document/place.js";
import { readReferences } from "./document/references.js";
import { createJudges } from "./judges.js";
import { placesIn } from "./prism-places.js";
import type { Resource } from "./resource.js";
import { createCollection } from "./schema/collect.js";
import { createDialects } from "./schema/document-dialect.js";

/** The operations and events of a document. */
export interface Operations {
  readonly operations: readonly Operation[];
  readonly events: readonly Operation[];
}

/** @throws {Error} when the document cannot be read, or one of its schemas is invalid; the message says where. */
export async function readDocument(path: string): Promise<Operations> {
  const files = await readFiles(path);
  const values = new Map(files.values);
  const references = readReferences(values);
  const bundled = await bundle(path, files, references.rewritten);
  const { webhooks = {} } = bundled as { readonly webhooks?: Readonly<Record<string, object>> };
  const asPaths = Object.entries(webhooks).map(([event, item]) => [`/${event}`, item]);
  const [requests, deliveries] = [
    await resourcesOf(bundled),
    await resourcesOf({ ...bundled, paths: Object.fromEntries(asPaths) }),
  ];

  const dialects = createDialects(files);
  const collection = createCollection(values, references, dialects.in);
  const judgesOf = createJudges(collection);
  const find = createFinder(values, references);
  const root: Place = { file: files.root, pointer: "" };

  function operationOf(resource: Resource, item: Place): Operation {
    const { iid, method, path: template } = resource;
    const name = `${method.toUpperCase()} ${template}`;
    const places = dialects.isOpenApi3 ? find(item, method) : placesOf(resource, name);
    const judges = judgesOf(resource, places);
    const bases = basesOf(resource);
    return { id: iid ?? name, method: method.toUpperCase(), path: template, bases, resource, judges };
  }

  /** Other documents, such as Swagger's, are read as Prism converts them. */
  function placesOf(resource: Resource, name: string): OperationPlaces {
    values.set(name, resource);
    return placesIn(resource, name);
  }

  const operations = requests.map((one) => operationOf(one, inside(root, "paths", one.path)));
  const events = deliveries.map((one) => {
    const event = one.path.slice(1);
    return { ...operationOf(one, inside(root, "webhooks", event)), id: event };
  });
  const [problem, ...others] = [...dialects.problems, ...collection.problems()];
  if (problem) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const { place, message } = problem;
    throw new Error(`${nameOf(place.file)}#${place.pointer} ${message}${more}`);
  }
  return { operations, events };
}

/** One document of all files. Files with a rewritten reference are not read again. */
async function bundle(
  path: string,
  { root, values }: Files,
  rewritten: ReadonlySet<string>,
): Promise<object> {
  const others = new Map([...values].filter(([file]) => file !== root && rewritten.has(file)));
  const memory = {
    order: 1,
    canRead: ({ url }: { readonly url: string }) => others.has(new URL(url, root).href),
    read: ({ url }: { readonly url: string }) => structuredClone(others.get(new URL(url, root).href)),
  };
  const options = { resolve: { ...offline.resolve, memory } } as unknown as RefParser.Options;
  const value = structuredClone(values.get(root));
  if (!isObject(value)) throw new Error("it is not an OpenAPI document");
  return await RefParser.bundle(path, value, options);
}

// Prism changes its input.
async function resourcesOf(document: object): Promise<Resource[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  // Prism would call every callback of an operation, at any address that a request names. A test emits events itself.
  return operations.map(({ callbacks: _, ...resource }) => resource);
}
