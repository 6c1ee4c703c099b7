import type { Contract, TokenExchange } from "./contract.js";
import type { Hooks } from "./hooks.js";
import type { RetryOptions, RetrySettings } from "./retry-options.js";
import type { TokenStore } from "./token-store.js";

/** What every client takes beside its credentials and its server. */
export interface ClientOptions {
  /**
   * Used in place of the platform's `fetch`. It makes one request for each call of it, respects `redirect` and `signal`,
   * and throws only what went wrong with that request: an error that says that it could not connect counts as proof.
   */
  readonly fetch?: typeof fetch;
  /**
   * After how many milliseconds a call times out. Default: 30,000. It covers all that a call does: reading its files,
   * waiting for a token, every retry and the wait before it, and the response to its last byte.
   */
  readonly timeoutMs?: number;
  /** How calls are retried where it is proved that the vendor does not act twice; `false` for never. */
  readonly retry?: RetryOptions | false;
  /** Called for every call, for logs, metrics and traces. */
  readonly hooks?: Hooks | readonly Hooks[];
  /** The maximum size of a response after decompression, in bytes. Default: 8 MiB. */
  readonly maxResponseBytes?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  /** Allows a `baseUrl` without https that is not this machine. Credentials then travel in the clear. */
  readonly allowInsecure?: boolean;
}

/** What a client also takes where its vendor exchanges credentials for a token. */
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

/** Valid options. */
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
