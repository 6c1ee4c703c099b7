import type { Middleware } from "@trunkline/runtime/openapi-fetch";
import type { Request as Sent } from "@trunkline/trial";
import { waysOf } from "./clients.js";
import type { Contract, Operation } from "./contract.js";
import { importVendor, typeNameOf } from "./packages.js";

/** A client of openapi-fetch whose operations are looked up by method and path, as JavaScript does. */
export interface FetchClient {
  request(method: string, path: string, init?: object): Promise<Answered>;
  use(...middleware: Middleware[]): void;
  close(): Promise<void>;
}

/** What openapi-fetch resolves to. */
export interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes a vendor's client of openapi-fetch by the one function of that entry. */
export async function createFetchClient(
  vendor: string,
  baseUrl: string,
  options: object = {},
): Promise<FetchClient> {
  const exported = await importVendor<Readonly<Record<string, unknown>>>(vendor, "openapi-fetch");
  const create = exported[`create${typeNameOf(vendor)}Client`] as (options: object) => FetchClient;
  return create({ baseUrl, credentials: waysOf(vendor)[0], ...options });
}

/** A request of the other client as openapi-fetch takes it. */
export function initOf({ path, query, headers: header, body }: Sent = {}): object {
  return { params: { path, query, header }, body };
}

/** One that sends JSON with the client's credentials, and is not safe to retry. */
export function sendingOperation({ vendor, operations }: Contract): Operation {
  const operation = operations.find(
    ({ body, security, idempotency }) =>
      body?.mediaType === "application/json" && security.length > 0 && idempotency === "none",
  );
  if (!operation) throw new Error(`${vendor} has no operation that sends JSON`);
  return operation;
}
