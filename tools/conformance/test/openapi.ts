/** As much of an OpenAPI document as these tests read. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components: { readonly securitySchemes: Readonly<Record<string, SchemeObject>> };
  readonly "x-trunkline-envelope": {
    readonly success: { readonly pointer: string; readonly value: unknown };
    readonly code?: string;
  };
  readonly "x-trunkline-errors": {
    readonly code?: Readonly<Record<string, Meaning>>;
    readonly status?: Readonly<Record<string, Meaning>>;
  };
}

type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Meaning {
  readonly kind: string;
  readonly outcome: string;
}

interface SchemeObject {
  readonly type: "apiKey" | "http";
  readonly in?: "header" | "query";
  readonly name?: string;
  readonly "x-trunkline-auth"?: {
    readonly obtain: string;
    readonly refresh?: string;
    readonly revoke?: string;
    readonly token: string;
    readonly expired: readonly string[];
  };
}

export interface Reference {
  readonly $ref: string;
}

interface Example {
  readonly value: unknown;
}

export interface Content {
  readonly schema: SchemaObject | Reference;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface SchemaObject {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly items?: SchemaObject | Reference;
  readonly properties?: Readonly<Record<string, SchemaObject | Reference>>;
  readonly allOf?: readonly (SchemaObject | Reference)[];
  readonly anyOf?: readonly (SchemaObject | Reference)[];
  readonly oneOf?: readonly (SchemaObject | Reference)[];
  readonly contentSchema?: SchemaObject | Reference;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: SchemaObject | Reference;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, Content>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly "x-trunkline-envelope"?: "none";
  readonly "x-trunkline-idempotency"?: "none" | "safe" | Readonly<Record<string, string>>;
  readonly "x-trunkline-errors"?: { readonly code: Readonly<Record<string, Meaning>> };
  readonly "x-trunkline-proof": "envelope" | readonly string[];
}

/** The value that a JSON Pointer names. */
export function at(value: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>(
    (node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key],
    value,
  );
}

/** A copy with another value where the pointer points. */
export function withValue(value: unknown, pointer: string, replacement: unknown): unknown {
  const [key, ...rest] = parts(pointer);
  if (key === undefined) return replacement;
  const node = (value ?? {}) as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? replacement : withValue(node[key], joined(rest), replacement);
  return { ...node, [key]: inner };
}

/** What a reference names, or the node itself. */
export function resolve<T>(document: Document, node: T | Reference): T {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node as T;
  return resolve(document, at(document, node.$ref.slice(1)) as T | Reference);
}

export function joined(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function parts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
