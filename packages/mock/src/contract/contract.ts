import { hint } from "../nearest.js";
import type { Judges } from "./judges.js";
import type { Resource } from "./resource.js";

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

/** @throws {Error} when the name is unknown; the message has the nearest one. */
export function namedOf(kind: "operation" | "event", contract: Contract, id: string): Operation {
  const all = kind === "operation" ? contract.operations : contract.events;
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id);
  throw new Error(`${contract.name} has no ${kind} "${id}"; ${hint(id, known)}`);
}
