import type { IncomingHttpHeaders } from "node:http";
import type { OperationName, PartOf } from "./client-types.js";
import type { Part } from "./contract/content.js";
import type { Resource } from "./contract/load.js";
import type { Route } from "./contract/route.js";
import type { Violation } from "./contract/violation.js";
import type { Answer, FaultName } from "./faults.js";
import type { Received } from "./server.js";

/** A request that came whole, whatever became of it. */
export interface AnyRequest {
  /** Undefined of a request that the contract has no operation for. */
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
  readonly answer?: Answer;
}

/** A request, typed by the client that sends it. */
export type RecordedRequest<Client extends object = object> = object extends Client
  ? AnyRequest
  : TypedRequests<Client>[OperationName<Client>] | (AnyRequest & { readonly operationId: undefined });

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

/** A request is recorded as soon as it is there, so that records keep the order; what its body says is put in when it is read. */
export function createRecord(received: Received, route: Route | undefined): OpenRecord {
  const { method, target, headers, rawHeaders, body: bytes, at } = received;
  const { request } = route?.operation.resource ?? {};
  const search = new URL(target, "http://mock.invalid").searchParams;
  const query = [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const);
  const path = Object.entries(route?.path ?? {}).map(([name, value]) => [name, [value]] as const);
  return {
    operationId: route?.operation.id,
    method,
    target,
    path: typed(path, request?.path),
    query: typed(query, request?.query),
    headers,
    rawHeaders,
    body: undefined,
    parts: [],
    bytes,
    at,
    violations: [],
  };
}

type Parameters = NonNullable<NonNullable<Resource["request"]>["query"]>;
type Declared = readonly { readonly name: string; readonly schema?: unknown }[] | Parameters | undefined;

/** Texts as the values that the contract declares; what does not read as such stays the text that it was. */
function typed(
  pairs: readonly (readonly [name: string, values: readonly string[]])[],
  declared: Declared,
): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map(([name, values]) => {
      const schema = declared?.find((one) => one.name === name)?.schema as TypedSchema | undefined;
      if (hasType(schema, "array")) {
        const items = values.length === 1 ? (values[0] ?? "").split(",") : values;
        return [name, items.map((item) => valueIn(item, schema?.items))];
      }
      return [name, values.length === 1 ? valueIn(values[0] ?? "", schema) : values];
    }),
  );
}

interface TypedSchema {
  readonly type?: string | readonly string[];
  readonly items?: TypedSchema;
}

function valueIn(text: string, schema: TypedSchema | undefined): unknown {
  const isNumber = hasType(schema, "integer") || hasType(schema, "number");
  if (isNumber && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (hasType(schema, "boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function hasType(schema: TypedSchema | undefined, type: string): boolean {
  return [schema?.type].flat().includes(type);
}
