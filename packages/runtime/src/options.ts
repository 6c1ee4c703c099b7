import { readBaseUrl } from "./base-url.js";
import type { Contract, TokenExchange } from "./contract.js";
import { readCredentials, wrapped } from "./credentials.js";
import type { FieldError } from "./error.js";
import { headerProblems, takeHeaders } from "./headers.js";
import { type Hooks, hookNames } from "./hooks.js";
import { invalid } from "./invalid.js";
import { escapePointer } from "./pointer.js";
import {
  type RetryOptions,
  type RetrySettings,
  retryDefaults,
  retryProblems,
  retrySettings,
} from "./retry.js";
import type { TokenStore } from "./token-store.js";

/** What every client takes besides its credentials and its server. */
export interface ClientOptions {
  /**
   * Used in place of the platform's `fetch`. It makes one request each time it is called, keeps `redirect` and `signal`,
   * and throws only what befell that request: an error that says that no connection came about is taken for a proof.
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

const known = [
  "baseUrl",
  "serverVariables",
  "credentials",
  "fetch",
  "timeoutMs",
  "headers",
  "allowInsecure",
  "retry",
  "hooks",
  "maxResponseBytes",
];

/** Checks the options of a client; all that is wrong is told at once, and no value is shown. */
export function readOptions(contract: Contract, options: RawOptions): Settings {
  const problems: FieldError[] = [];
  const given: RawOptions = typeof options === "object" && options !== null ? options : {};
  const names = exchangeOf(contract, Object.keys(contract.securitySchemes))
    ? [...known, "tokenStore"]
    : known;
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) {
      problems.push({
        field: `/${escapePointer(name)}`,
        message: `is not an option; the options are ${names.join(", ")}`,
      });
    }
  }
  const baseUrl = readBaseUrl(contract, given, problems);
  const credentials = wrapped(given.credentials ?? {});
  const schemes = readCredentials(contract, credentials, problems);
  if (given.fetch !== undefined && typeof given.fetch !== "function") {
    problems.push({ field: "/fetch", message: "must be a function such as the platform's fetch" });
  }
  problems.push(...timeoutProblems(given.timeoutMs), ...retryProblems(given.retry), ...otherProblems(given));
  const headers = takeHeaders(given.headers, "/headers", problems);
  problems.push(...headerProblems(headers, "/headers", credentialHeaders(contract, schemes)));
  if (problems.length > 0) throw invalid(contract.vendor, contract.create, problems);
  return {
    baseUrl,
    credentials,
    schemes,
    fetch: given.fetch,
    timeoutMs: given.timeoutMs ?? 30_000,
    headers,
    retry: retrySettings(given.retry, retryDefaults),
    hooks: [given.hooks ?? []].flat(),
    maxResponseBytes: given.maxResponseBytes ?? 8_388_608,
    tokenStore: given.tokenStore,
  };
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

function otherProblems({ hooks, maxResponseBytes, tokenStore }: RawOptions): FieldError[] {
  const problems: FieldError[] = [];
  const all: readonly unknown[] = [hooks ?? []].flat();
  if (!all.every((one) => typeof one === "object" && one !== null)) {
    problems.push({ field: "/hooks", message: "must be an object of functions, or a list of such" });
  }
  for (const [name, hook] of all.flatMap((one) => Object.entries(one ?? {}))) {
    const field = `/hooks/${escapePointer(name)}`;
    // Hooks may have members of their own, but none that looks like a hook and is never called.
    if (!name.startsWith("on")) continue;
    if (!hookNames.includes(name)) {
      problems.push({ field, message: `is not a hook; the hooks are ${hookNames.join(", ")}` });
    } else if (hook !== undefined && typeof hook !== "function") {
      problems.push({ field, message: "must be a function" });
    }
  }
  if (maxResponseBytes !== undefined && !(Number.isInteger(maxResponseBytes) && maxResponseBytes > 0)) {
    problems.push({ field: "/maxResponseBytes", message: "must be a whole number of bytes, at least 1" });
  }
  const isLock = tokenStore?.lock === undefined || isFunction(tokenStore.lock);
  if (tokenStore !== undefined && !(isFunction(tokenStore?.get) && isFunction(tokenStore?.set) && isLock)) {
    problems.push({
      field: "/tokenStore",
      message: "must be { get, set } or { get, set, lock }, all functions",
    });
  }
  return problems;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

export function timeoutProblems(timeoutMs: unknown): FieldError[] {
  // A timer takes at most 2^31 - 1 ms; a longer one fires at once.
  if (
    timeoutMs === undefined ||
    (typeof timeoutMs === "number" && timeoutMs >= 1 && timeoutMs <= 2_147_483_647)
  ) {
    return [];
  }
  return [{ field: "/timeoutMs", message: "must be a number of milliseconds from 1 to 2147483647" }];
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
