import type { Contract } from "../contract/contract.js";
import type { Head } from "../server/exchange.js";

/** The path that controls a mock. */
export const controlPath = "/__trunkline";

/** Names of this machine. A page of another host whose name leads here sends that host's name. */
const here = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Why a request may not control a mock. A page could send it without the knowledge of its reader. */
export function refusalOf({ headers }: Head): string | undefined {
  const isOfPage = headers.origin !== undefined || (headers["sec-fetch-site"] ?? "none") !== "none";
  if (isOfPage) return "A page in a browser cannot control a mock";
  return here.test(headers.host ?? "") ? undefined : "The Host header must be 127.0.0.1 or localhost";
}

/** @throws {Error} when the contract has this path. */
export function checkControl({ name, operations }: Contract): void {
  const taken = operations.find(({ path }) => path === controlPath || path.startsWith(`${controlPath}/`));
  if (taken)
    throw new Error(
      `${name} has an operation at ${taken.path}, so it cannot be controlled there; leave out control`,
    );
}
