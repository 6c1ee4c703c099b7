import type { IncomingHttpHeaders } from "node:http";
import type { OperationName, PartOf } from "./client-types.js";
import type { Content } from "./contract/content.js";
import type { ParameterJudge } from "./contract/judges.js";
import type { Part } from "./contract/multipart.js";
import { calledBy, type Route } from "./contract/route.js";
import { targetOf } from "./contract/target.js";
import { typedValues } from "./contract/typed.js";
import type { Violation } from "./contract/violation.js";
import type { FaultName } from "./faults/options.js";
import type { Received } from "./server/exchange.js";
import type { WireResponse } from "./server/wire.js";

/** A complete request. */
export interface AnyRequest {
  /** Undefined if the contract has no operation for the request, or if it is a HEAD for a GET. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path and the query, exactly as received. */
  readonly target: string;
  /** The path parameters; a number where the contract says so. */
  readonly path: unknown;
  /** The query; a number, a boolean or a list where the contract says so. */
  readonly query: unknown;
  /** The headers under names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Every header line, exactly as received, in order. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  /** The value of JSON; the members of a form, files as `File`; else the text or the bytes. Undefined without a body. */
  readonly body: unknown;
  /** The parts of a multipart body, in order, with their bytes. */
  readonly parts: readonly Part[];
  /** The bytes of the body as received, without a transfer encoding. */
  readonly bytes: Buffer;
  /** When the last byte arrived, in milliseconds since the epoch. */
  readonly at: number;
  /** Where the request breaks the contract; empty if nowhere. */
  readonly violations: readonly Violation[];
  /** The fault that struck it, if any. */
  readonly fault?: FaultName;
  /** Its response, or the one that a fault broke; undefined while it waits. */
  readonly response?: WireResponse;
}

/** A connection that a fault broke before its request was complete. */
export interface BrokenConnection {
  readonly fault: FaultName;
  /** Undefined, like `target` and `operationId`, if nothing was read: `resetOnConnect` does not wait for a request. */
  readonly method: string | undefined;
  readonly target: string | undefined;
  readonly operationId: string | undefined;
  /** When it was broken, in milliseconds since the epoch. */
  readonly at: number;
}

/** A request, typed by the client that sends it. */
export type RecordedRequest<Client extends object = object> = object extends Client
  ? AnyRequest
  : TypedRequests<Client>[OperationName<Client>] | (AnyRequest & { readonly operationId: undefined });

/** A request of one operation. */
export type RequestOf<Client extends object, Name extends OperationName<Client>> = object extends Client
  ? AnyRequest
  : TypedRequests<Client>[Name];

type TypedRequests<Client extends object> = {
  readonly [Name in OperationName<Client>]: Omit<AnyRequest, "operationId" | "path" | "query" | "body"> & {
    readonly operationId: Name;
    readonly path: PartOf<Client, Name, "path">;
    readonly query: PartOf<Client, Name, "query">;
    readonly body: PartOf<Client, Name, "body">;
  };
};

/** A record that is not complete yet. */
export type OpenRecord = {
  -readonly [Key in keyof AnyRequest]: AnyRequest[Key];
};

const none: Pick<ParameterJudge, "parameters"> = { parameters: [] };

/** A record with everything that the request itself says. */
export function createRecord(received: Received, route: Route | undefined, content: Content): OpenRecord {
  const { method, target, headers, rawHeaders, body: bytes, at } = received;
  const { path = none, query = none } = route?.operation.judges ?? {};
  const inPath = new Map(Object.entries(route?.path ?? {}).map(([name, value]) => [name, [value]]));
  return {
    operationId: calledBy(route)?.id,
    method,
    target,
    path: typedValues(inPath, path.parameters),
    query: typedValues(targetOf(target).query, query.parameters),
    headers,
    rawHeaders,
    body: content.body,
    parts: content.parts,
    bytes,
    at,
    violations: [],
  };
}
