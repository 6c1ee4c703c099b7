import type { Contract } from "../contract/load.js";
import type { Head } from "../server/exchange.js";

/** Where a mock is controlled, behind its address. */
export const controlPath = "/__trunkline";

/** Names of this machine: a page of another host that is led here has that host's name. */
const here = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Why a request may not control a mock: a page that someone looks at could send it without their knowledge. */
export function refusalOf({ headers }: Head): string | undefined {
  const isOfPage = headers.origin !== undefined || (headers["sec-fetch-site"] ?? "none") !== "none";
  if (isOfPage) return "A page in a browser may not control a mock";
  return here.test(headers.host ?? "")
    ? undefined
    : "A mock is controlled by its address, 127.0.0.1 or localhost, and by no other name";
}

/** @throws {Error} when the vendor has such a path itself. */
export function checkControl({ name, operations }: Contract): void {
  const taken = operations.find(({ path }) => path === controlPath || path.startsWith(`${controlPath}/`));
  if (taken) throw new Error(`${name} has the path ${taken.path} itself, so it cannot be controlled by it`);
}
