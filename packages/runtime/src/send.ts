import type { Operation } from "./contract.js";
import { watchConnections } from "./network.js";
import { urlOf } from "./url.js";

/** A request that is ready to be sent, once or several times. */
export interface Prepared {
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | ArrayBuffer | undefined;
}

/** Sends a request, and gives the head of the response. */
export type Send = (operation: Operation, prepared: Prepared, signal: AbortSignal) => Promise<Response>;

export function createSend(baseUrl: string, customFetch: typeof fetch | undefined): Send {
  watchConnections();
  // One slash between the base and the path.
  const base = baseUrl.replace(/\/$/, "");
  return ({ method, path: template }, { path, query, headers, body }, signal) => {
    const url = base + urlOf(template, path, query);
    // fetch is looked up here, because touching it while a module loads slows every start of a program.
    return (customFetch ?? fetch)(url, { method, headers, body: body ?? null, redirect: "manual", signal });
  };
}
