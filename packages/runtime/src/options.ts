import type { Contract, TokenExchange } from "./contract.js";
import type { Hooks } from "./hooks.js";
import type { RetryOptions, RetrySettings } from "./retry.js";
import type { TokenStore } from "./token-store.js";

/** What every client takes besides its credentials and its server. */
export interface ClientOptions {
  /**
   * Used in place of the platform's `fetch`. It makes one request each time it is called, keeps `redirect` and `signal`,
   * and throws only what went wrong with that request: an error that says that no connection came about is taken for a proof.
   */
  readonly fetch?: typeof fetch;
  /**
   * How long a call may take, in milliseconds; 30,000 unless given. It covers all that a call does: reading its files,
   * waiting for a token, every repeat and the wait before it, and the answer to its last byte.
   */
  readonly timeoutMs?: number;
  /** How a call is repeated when it is proved that the vendor does not act twice; `false` for never. */
  readonly retry?: RetryOptions | false;
  /** Told of every call, for logs, metrics and traces. */
  readonly hooks?: Hooks | readonly Hooks[];
  /** The most bytes that an answer may have once it is decompressed; 8 MiB unless given. */
  readonly maxResponseBytes?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  /** Allows a `baseUrl` without https that is not this machine. Credentials then travel in the clear. */
  readonly allowInsecure?: boolean;
}

/** What a client of a vendor that exchanges credentials for a token takes as well. */
export interface TokenOptions {
  /** Where several processes share one token. */
  readonly tokenStore?: TokenStore;
}

/** The options of any client, as they come from JavaScript. */
export interface RawOptions extends ClientOptions, TokenOptions {
  readonly baseUrl?: string;
  readonly serverVariables?: Readonly<Record<string, string>>;
  readonly credentials?: Readonly<Record<string, unknown>>;
}

/** Options that were found to be in order. */
export interface Settings {
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, unknown>>;
  /** The names of the security schemes that the credentials fill. */
  readonly schemes: readonly string[];
  readonly fetch: typeof fetch | undefined;
  readonly timeoutMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly retry: RetrySettings;
  readonly hooks: readonly Hooks[];
  readonly maxResponseBytes: number;
  readonly tokenStore: TokenStore | undefined;
}

/** The token exchange among security schemes, if there is one. */
export function exchangeOf(
  { securitySchemes }: Contract,
  names: readonly string[],
): TokenExchange | undefined {
  return names
    .map((name) => securitySchemes[name])
    .flatMap((scheme) => (scheme?.type === "apiKey" && scheme.exchange ? [scheme.exchange] : []))[0];
}

/** The headers that credentials fill, in lower case. */
export function credentialHeaders(contract: Contract, schemes: readonly string[]): Set<string> {
  return new Set(
    schemes.flatMap((name) => {
      const scheme = contract.securitySchemes[name];
      if (scheme?.type === "basic") return ["authorization"];
      return scheme?.in === "header" ? [scheme.name.toLowerCase()] : [];
    }),
  );
}
