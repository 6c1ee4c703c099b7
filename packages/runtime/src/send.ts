import createOpenapiClient from "openapi-fetch";
import type { Operation } from "./contract.js";
import { type Json, readJson } from "./json.js";
import { readBody } from "./read.js";

/** What the vendor answered, read to its end or to the cap. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Json;
}

/** A request that is ready to be sent, as often as need be. */
export interface Prepared {
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

export type Send = (operation: Operation, prepared: Prepared, signal: AbortSignal) => Promise<Answer>;

/** Thrown when headers came and the body then did not arrive whole: it keeps what is known of the answer. */
export class BodyNotRead extends Error {
  readonly status: number;

  constructor(status: number, cause: unknown) {
    super("the body of the answer did not arrive whole", { cause });
    this.status = status;
  }
}

/** Stands in for `Request`: openapi-fetch makes one for each call and only hands it on, and a real one costs half of a call. */
class RequestParts {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.method = init.method ?? "GET";
  }
}

/**
 * The one place that knows openapi-fetch. It builds the URL and the header list; the answer is read beneath it,
 * in the fetch that it is given, so that the deadline covers the body and no answer is parsed before it is judged.
 */
export function createSend(baseUrl: string, customFetch: typeof fetch | undefined, maxBytes: number): Send {
  // The paths are data here, so the types that openapi-fetch would derive from a contract do not apply.
  const client = createOpenapiClient<Record<string, Record<string, never>>>({
    baseUrl,
    Request: RequestParts as unknown as typeof Request,
  });
  return async (operation, { path, query, headers, body }, signal) => {
    let answer: Answer | undefined;
    const exchange = async (request: unknown): Promise<Response> => {
      const { url, init } = request as RequestParts;
      // fetch is looked up at the call: to touch it while a module loads slows every start of a program.
      const response = await (customFetch ?? fetch)(url, { ...init, redirect: "manual", signal });
      answer = await readAnswer(response, maxBytes);
      return { ok: true, status: 204, headers: response.headers } as Response;
    };
    await client.request(
      operation.method.toLowerCase() as never,
      operation.path as never,
      {
        params: { path, query },
        headers,
        body,
        bodySerializer: (serialized: unknown) => serialized,
        fetch: exchange,
      } as never,
    );
    // openapi-fetch either calls fetch or throws.
    return answer as unknown as Answer;
  };
}

async function readAnswer(response: Response, maxBytes: number): Promise<Answer> {
  const { status, headers } = response;
  try {
    const read = await readBody(response, maxBytes);
    const content = "problem" in read ? read : readJson(read.bytes, headers.get("content-type"));
    return { status, headers, content };
  } catch (cause) {
    throw new BodyNotRead(status, cause);
  }
}
