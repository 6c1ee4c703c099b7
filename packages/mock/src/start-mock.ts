import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { contractPath } from "./contracts.js";

/** A mock server that is running. */
export interface Mock extends AsyncDisposable {
  /** Where it answers, on this machine alone: `http://127.0.0.1:<a free port>`. */
  readonly url: string;
  /** Stops it; every connection is closed. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a mock server in this process that answers from a contract: with its examples, after it has judged the
 * request, security included. A request that breaks the contract gets a 4XX answer, and the header `sl-violations`
 * says where, as JSON. `Prefer: example=<name>` and `Prefer: code=<status>` choose the answer.
 *
 * @param contract A vendor such as `"yeastar"`, or the path of any OpenAPI document.
 * @throws {Error} when there is no such vendor, or the document cannot be read.
 */
export async function startMock(contract: string | { readonly contract: string }): Promise<Mock> {
  const path = typeof contract === "string" ? contractPath(contract) : contract.contract;
  const operations = await getHttpOperationsFromSpec(path);
  const server = createServer(operations, {
    cors: false,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      isProxy: false,
      upstreamProxy: undefined,
    },
    components: { logger: createLogger("mock", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= server.close();
    return closing;
  };
  return { url, close, [Symbol.asyncDispose]: close };
}
