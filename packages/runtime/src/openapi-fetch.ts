import { type Contract, createCaller, type Operation, type RawOptions } from "@trunkline/runtime";
import createOpenapiClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type HeadersOptions,
  type Middleware,
  type ParseAs,
} from "openapi-fetch";
import { bodyOf, headersOf, serialize } from "./fetch-request.js";
import { rejectionOf, responseOf } from "./fetch-response.js";

export type { Client, Middleware } from "openapi-fetch";

/** The input of a call of openapi-fetch. Every other member is an option of a call of this library, such as `timeoutMs`. */
interface Init {
  readonly params?: Params;
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly signal?: AbortSignal | null;
  readonly parseAs?: ParseAs;
  readonly middleware?: Middleware[];
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly [option: string]: unknown;
}

/** The part of a call for the runtime. */
interface Given {
  readonly params: Params;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Params {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * Makes a client of openapi-fetch that checks, authorizes, retries and judges as every client of this library does. The
 * generated packages give it its types.
 */
export function createFetchClient<Client>(
  contract: Contract,
  operations: Readonly<Record<string, Operation>>,
  options: RawOptions,
): Client {
  const caller = createCaller(contract, options);
  const baseUrl = baseUrlOf(contract, options);
  const client = createOpenapiClient<Record<string, never>>({ baseUrl });

  /** The `fetch` of one call. A middleware may have changed the headers and the body of its request. */
  async function send(operation: Operation, given: Given, request: Request): Promise<Response> {
    const { params, options } = given;
    const { header, ...groups } = params;
    const url = createFinalURL(operation.path, {
      ...{ baseUrl, params, pathSerializer: defaultPathSerializer },
      querySerializer: createQuerySerializer(),
    });
    if (request.method !== operation.method || request.url !== new URL(url).href) {
      const message = "a middleware changed the method or the URL of the request, so it was not sent; it";
      throw new TypeError(
        `${contract.vendor} ${operation.operationId}: ${message} may change only headers and body`,
      );
    }
    const { declared, further } = headersOf(request, operation, header);
    // Without an await where there is no body, so that nobody can change the input before it is copied.
    const body = request.body === null ? given.body : await bodyOf(request, operation, given.body);
    // In Node 20 a request that a middleware made of another loses its signal once the other is garbage.
    const signal = given.signal ? AbortSignal.any([given.signal, request.signal]) : request.signal;
    try {
      const input = { ...groups, ...(declared && { headers: declared }), body };
      const call = caller.call(operation, input, { ...options, headers: further, signal });
      return responseOf(await call.withResponse());
    } catch (error) {
      const rejection = rejectionOf(error);
      if (!rejection) throw error;
      return rejection;
    }
  }

  async function call(method: string, path: string, init: Init = {}): Promise<unknown> {
    const operation = Object.values(operations).find((one) => one.method === method && one.path === path);
    if (!operation) throw new TypeError(`${contract.vendor} has no operation ${method} ${path}`);
    const { params = {}, body, headers, signal, parseAs, middleware, bodySerializer, ...options } = init;
    const fetchOptions = {
      ...{ params, body, headers, signal, parseAs, middleware },
      bodySerializer: bodySerializer ?? ((value: unknown) => serialize(operation, value)),
      fetch: (request: Request) => send(operation, { params, body, signal, options }, request),
    };
    return await client.request(method as never, path as never, fetchOptions as never);
  }

  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
    ),
    request: (method: string, path: string, init?: Init) => call(method.toUpperCase(), path, init),
    use: client.use,
    eject: client.eject,
    close: caller.close,
  } as Client;
}

/** The vendor's address, as a middleware sees it. The options are valid. */
function baseUrlOf({ server }: Contract, { baseUrl, serverVariables }: RawOptions): string {
  const fill = (_: string, name: string) => serverVariables?.[name] ?? server.variables[name]?.default ?? "";
  return baseUrl ?? server.url.replaceAll(/\{([^}]+)\}/g, fill);
}
