import RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { hint } from "../nearest.js";
import { contractPath } from "./vendors.js";

/** An operation or an event, as Prism understands it. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface Operation {
  /** The `operationId`, or the method and the path where the document gives none. */
  readonly id: string;
  readonly method: string;
  /** The path, with its parameters in braces. */
  readonly path: string;
  readonly resource: Resource;
}

/** A document, and what of it is asked for by name. */
export interface Contract {
  /** The vendor, or the path of the document. */
  readonly name: string;
  readonly vendor: string | undefined;
  readonly document: Document;
  readonly operations: readonly Operation[];
  /** What the vendor delivers, under the names of its webhooks. */
  readonly events: readonly Operation[];
}

/** As much of an OpenAPI document as is read here and not by Prism; its references are not followed. */
export interface Document {
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Webhook>>>>;
}

export interface Webhook {
  readonly "x-trunkline-signature"?: {
    readonly header: string;
    readonly algorithm: "hmac-sha256";
    readonly encoding: "hex" | "base64";
  };
}

// No document is fetched from a network: what a test answers with lies on this machine.
const offline = { resolve: { http: false } } as unknown as RefParser.Options;

const loaded = new Map<string, Promise<Contract>>();

/** Reads a vendor's contract once for all mocks of a process, and any other document anew, for it may have changed. */
export function loadContract(source: string | { readonly contract: string }): Promise<Contract> {
  if (typeof source !== "string") return readContract(source.contract, undefined);
  const known = loaded.get(source);
  if (known) return known;
  const loading = readContract(contractPath(source), source);
  loaded.set(source, loading);
  return loading;
}

async function readContract(path: string, vendor: string | undefined): Promise<Contract> {
  const name = vendor ?? path;
  try {
    const document = (await RefParser.bundle(path, offline)) as Document & object;
    const { webhooks = {} } = document;
    const asPaths = Object.entries(webhooks).map(([event, item]) => [`/${event}`, item]);
    const [operations, events] = [
      await resourcesOf(document),
      await resourcesOf({ ...document, paths: Object.fromEntries(asPaths) }),
    ];
    return {
      name,
      vendor,
      document,
      operations: operations.map((resource) => operationOf(resource)),
      events: events.map((resource) => ({ ...operationOf(resource), id: resource.path.slice(1) })),
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Error(`The contract ${name} cannot be read as an OpenAPI document: ${reason}`, {
      cause: error,
    });
  }
}

// Prism changes what it is given.
function resourcesOf(document: object): Promise<Resource[]> {
  return getHttpOperationsFromSpec(structuredClone(document));
}

function operationOf(resource: Resource): Operation {
  const { iid, method, path } = resource;
  return { id: iid ?? `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, resource };
}

/** @throws {Error} when there is none of that name; the message has the nearest one. */
export function namedOf(kind: "operation" | "event", contract: Contract, id: string): Operation {
  const all = kind === "operation" ? contract.operations : contract.events;
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id);
  throw new Error(`${contract.name} has no ${kind} "${id}"; ${hint(id, known)}`);
}
