import type { Operation } from "./contract/contract.js";
import { makeResponse } from "./contract/responses.js";
import { responseFor } from "./reply/reply.js";
import type { Received } from "./server/exchange.js";
import type { WireResponse } from "./server/wire.js";

/** The response that a request asks for by Prism's header: `Prefer: code=429, example=limited`. */
export function preferredResponse(operation: Operation, { headers }: Received): WireResponse | undefined {
  const pairs = String(headers["prefer"] ?? "").matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g);
  const given = new Map(
    [...pairs].map(([, name = "", quoted, token]) => [name.toLowerCase(), quoted ?? token]),
  );
  const [code, example] = [given.get("code"), given.get("example")];
  if (code === undefined && example === undefined) return undefined;
  try {
    return responseFor(operation, {
      ...(code !== undefined && { status: Number(code) }),
      ...(example !== undefined && { example }),
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { type: "about:blank", title: "The contract has no such response", status: 404, detail };
    return makeResponse(404, { "Content-Type": "application/problem+json" }, problem);
  }
}
