import type { Head } from "./server/exchange.js";
import { type WireResponse, withHeaders } from "./server/wire.js";

/** Whether a browser asks whether a page may send a request. */
export function isPreflight({ method, headers }: Head): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** Allows everything that a page asks for, because the contract judges what the page then sends. */
export function preflightResponse({ headers }: Head): WireResponse {
  const wanted = (name: string) => headers[`access-control-request-${name}`]?.toString();
  return {
    status: 204,
    headers: withHeaders(
      {},
      {
        "Access-Control-Allow-Origin": headers.origin,
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Allow-Methods": wanted("method"),
        "Access-Control-Allow-Headers": wanted("headers"),
        // A browser may ask this before a page of another origin reaches an address on this machine.
        "Access-Control-Allow-Private-Network": wanted("private-network") === "true" ? "true" : undefined,
        Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
      },
    ),
    body: Buffer.alloc(0),
  };
}

/** Lets a page read the response and all its headers. */
export function readableAcross(response: WireResponse, { headers }: Head): WireResponse {
  const { origin } = headers;
  const names = Object.keys(response.headers);
  const allowed = {
    "Access-Control-Allow-Origin": origin ?? "*",
    "Access-Control-Allow-Credentials": origin === undefined ? undefined : "true",
    "Access-Control-Expose-Headers": names.length === 0 ? undefined : names.join(", "),
    Vary: origin === undefined ? undefined : "Origin",
  };
  // The contract or a test may set these headers on purpose.
  const said = new Set(names.map((name) => name.toLowerCase()));
  const added = Object.entries(allowed).filter(([name]) => !said.has(name.toLowerCase()));
  return { ...response, headers: withHeaders(response.headers, Object.fromEntries(added)) };
}

/** The headers that let a page read a response. */
export function crossOriginHeaders(headers: WireResponse["headers"]): WireResponse["headers"] {
  const pairs = Object.entries(headers).filter(([name]) => /^(?:access-control-.*|vary)$/i.test(name));
  return Object.fromEntries(pairs);
}
