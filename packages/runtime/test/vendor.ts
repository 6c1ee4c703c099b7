import { expect } from "vitest";
import {
  type CallOptions,
  type ClientOptions,
  type Contract,
  checked,
  createClient,
  formBody,
  type JsonSchema,
  type Operation,
  type TokenOptions,
  type VendorCall,
  VendorError,
} from "../src/index.js";

/** A small made-up vendor, with one of each thing that a contract can say. */
export const contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "https://{host}/api", variables: { host: {} } },
  securitySchemes: { apikey: { type: "apiKey", in: "header", name: "X-Key" } },
  security: [["apikey"]],
  envelope: {
    success: { pointer: "/status", value: "ok" },
    code: "/code",
    message: ["/message"],
    fields: { items: "/errors", name: "/name", message: ["/problem"] },
  },
  errors: {
    code: {
      E_TO: { kind: "invalid", outcome: "rejected" },
      E_QUOTA: { kind: "quota", outcome: "rejected" },
      E_BUSY: { kind: "unavailable", outcome: "unknown" },
      E_TOKEN: { kind: "authentication", outcome: "rejected" },
    },
    status: {
      "404": { kind: "conflict", outcome: "rejected" },
      "502": { kind: "unavailable", outcome: "rejected" },
      "5XX": { kind: "quota", outcome: "unknown" },
    },
    default: { kind: "protocol", outcome: "unknown" },
  },
} satisfies Contract;

function request(
  body: JsonSchema | undefined,
  others: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: body ? ["body"] : [],
    properties: { ...others, ...(body && { body }) },
  };
}

function group(properties: Readonly<Record<string, JsonSchema>>, ...required: string[]): JsonSchema {
  return { type: "object", additionalProperties: false, required, properties };
}

export const sendMessage: Operation = checked(
  {
    operationId: "sendMessage",
    method: "POST",
    path: "/messages",
    authorized: true,
    idempotency: "none",
    headers: { "User-Agent": "acme-default" },
    body: { mediaType: "application/json" },
    secrets: ["/body/pin", "/body/extra/*/code"],
    proof: [{ pointer: "/data/id", type: "string" }],
  },
  request(
    group(
      {
        to: { type: "string", minLength: 1 },
        text: { type: "string" },
        pin: { type: "string" },
        at: { type: "string", format: "date-time" },
        price: { type: "number" },
        template: { type: "string" },
        extra: {},
      },
      "to",
    ),
    { headers: group({ "User-Agent": { type: "string" }, "X-Trace": { type: "string" } }) },
  ),
  { template: group({ id: { type: "integer" } }, "id") },
);

export const upload: Operation = checked(
  {
    operationId: "upload",
    method: "POST",
    path: "/files",
    authorized: true,
    idempotency: "none",
    body: formBody({ files: "list", cover: "one" }),
    secrets: ["/body/pin"],
    proof: [{ pointer: "/data/id", type: "string" }],
  },
  request(
    group({
      files: { type: "array", minItems: 1, items: {} },
      cover: {},
      caption: { type: "string" },
      pin: { type: "string" },
      count: { type: "number" },
      tags: { type: "array", items: { type: "string" } },
    }),
  ),
);

export const getMessage: Operation = checked(
  {
    operationId: "getMessage",
    method: "GET",
    path: "/messages/{id}",
    authorized: true,
    idempotency: "safe",
    proof: [{ pointer: "/data/id", type: "string" }],
  },
  request(undefined, {
    path: group({ id: { type: ["string", "integer"] } }, "id"),
    query: group({
      page: { type: "integer" },
      ratio: { type: "number" },
      search: { type: "string" },
      deep: { type: "boolean" },
      tags: { type: "array", items: { type: "string" } },
    }),
  }),
);

export const status: Operation = checked(
  {
    operationId: "status",
    method: "GET",
    path: "/status",
    authorized: false,
    idempotency: "safe",
    proof: [],
  },
  request(undefined),
);

export const success = { status: "ok", data: { id: "m-1" } };

type Method = (input?: unknown, options?: CallOptions) => VendorCall<unknown>;

export interface Client {
  readonly sendMessage: Method;
  readonly upload: Method;
  readonly getMessage: Method;
  readonly status: Method;
  readonly close: () => Promise<void>;
}

export interface AcmeOptions extends ClientOptions, TokenOptions {
  readonly baseUrl?: string;
  readonly serverVariables?: Readonly<Record<string, string>>;
  readonly credentials?: Readonly<Record<string, unknown>>;
}

export function createAcme(options: AcmeOptions = {}, changed: Partial<Contract> = {}): Client {
  return createClient<Client>(
    { ...contract, ...changed },
    { sendMessage, upload, getMessage, status },
    {
      credentials: { apikey: "key" },
      ...options,
    },
  );
}

/** The error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<VendorError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VendorError);
  return error as VendorError;
}

/** The error that something throws at once. */
export function thrownBy(act: () => unknown): VendorError {
  let error: unknown;
  try {
    act();
  } catch (reason) {
    error = reason;
  }
  expect(error).toBeInstanceOf(VendorError);
  return error as VendorError;
}
