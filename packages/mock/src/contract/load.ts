import { hint } from "../nearest.js";
import type { Judges } from "./judges.js";
import { readDocument } from "./read-document.js";
import type { Resource } from "./resource.js";
import { contractPath, vendors } from "./vendors.js";

export interface Operation {
  /** The `operationId`, or else the method and the path. */
  readonly id: string;
  readonly method: string;
  /** The path, with its parameters in braces. */
  readonly path: string;
  /** The paths of the operation's servers; a request's path may begin with one. */
  readonly bases: readonly string[];
  /** The operation as Prism reads it; Prism makes its responses. */
  readonly resource: Resource;
  readonly judges: Judges;
}

/** A document with its operations and events. */
export interface Contract {
  /** The vendor, or the path of the document. */
  readonly name: string;
  readonly vendor: string | undefined;
  readonly operations: readonly Operation[];
  /** The events, under the names of their webhooks. */
  readonly events: readonly Operation[];
}

/** How a delivery is signed. */
export interface Signature {
  readonly header: string;
  readonly algorithm: "hmac-sha256";
  readonly encoding: "hex" | "base64";
}

export function signatureOf({ resource }: Operation): Signature | undefined {
  const { extensions } = resource as {
    readonly extensions?: { readonly "x-trunkline-signature"?: Signature };
  };
  return extensions?.["x-trunkline-signature"];
}

const loaded = new Map<string, Promise<Contract>>();

/**
 * Reads a vendor's contract once per process, and any other document each time, because it may have changed.
 *
 * @throws {Error} when the vendor is unknown, or the document cannot be read.
 */
export async function loadContract(source: string | { readonly contract: string }): Promise<Contract> {
  if (typeof source !== "string") {
    const path: unknown = source?.contract;
    if (typeof path === "string" && path !== "") return await readContract(path, undefined);
    throw new Error(
      'startMock: the contract must be the name of a vendor, or { contract: "…" } with the path of a document',
    );
  }
  if (!vendors().includes(source) && /[./\\]/.test(source)) {
    throw new Error(
      `Vendor "${source}" is unknown; for a document of your own, pass { contract: "${source}" }`,
    );
  }
  const known = loaded.get(source);
  if (known) return await known;
  const loading = readContract(contractPath(source), source);
  loaded.set(source, loading);
  loading.catch(() => loaded.delete(source));
  return await loading;
}

async function readContract(path: string, vendor: string | undefined): Promise<Contract> {
  const name = vendor ?? path;
  try {
    const { operations, events } = await readDocument(path);
    return { name, vendor, operations, events };
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`Cannot read the contract ${name}: ${reason}`, {
      cause: error,
    });
  }
}

/** The first line of a reader's error, which may repeat itself. */
function reasonOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  if (/Unsupported document format|is not a valid JSON Schema/.test(line))
    return "it is not an OpenAPI document";
  if (/^Unable to resolve \$ref pointer "https?:/.test(line)) return `${line}; the mock fetches no documents`;
  return line.replace(/^(Error parsing .*?: )\1/, "$1").replace(/[\s:]+$/, "");
}

/** @throws {Error} when the name is unknown; the message has the nearest one. */
export function namedOf(kind: "operation" | "event", contract: Contract, id: string): Operation {
  const all = kind === "operation" ? contract.operations : contract.events;
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id);
  throw new Error(`${contract.name} has no ${kind} "${id}"; ${hint(id, known)}`);
}
