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

/** A request that came whole, whatever became of it. */
export interface AnyRequest {
  /** Undefined of a request that the contract has no operation for, and of a HEAD that looks at a GET. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path and the query as they stood on the wire. */
  readonly target: string;
  /** The path parameters; a number where the contract says so. */
  readonly path: unknown;
  /** The query; a number, a boolean or a list where the contract says so. */
  readonly query: unknown;
  /** The headers under names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Every header line as it stood on the wire, in order. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  /** The value of JSON; the members of a form, files as `File`; or else the text or the bytes. Undefined without a body. */
  readonly body: unknown;
  /** The parts of a multipart body, in order, with their bytes. */
  readonly parts: readonly Part[];
  /** The bytes of the body as they came, without a transfer encoding. */
  readonly bytes: Buffer;
  /** When the last byte was there, in milliseconds since the epoch. */
  readonly at: number;
  /** Where the request breaks the contract; empty where it keeps it. */
  readonly violations: readonly Violation[];
  /** The fault that it met, if any. */
  readonly fault?: FaultName;
  /** What it was answered, or would have been but for a fault; undefined as long as it waits. */
  readonly response?: WireResponse;
}

/** A connection that a fault broke before a request had come whole. */
export interface BrokenConnection {
  readonly fault: FaultName;
  /** Undefined, as are `target` and `operationId`, where nothing was read: `resetOnConnect` does not wait for a request. */
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

/** A record while its exchange goes on. */
export type OpenRecord = {
  -readonly [Key in keyof AnyRequest]: AnyRequest[Key];
};

const none: Pick<ParameterJudge, "parameters"> = { parameters: [] };

/** What is known of a request once it is there; the rest is put in as its exchange goes on. */
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
