import type { Contract } from "./contract.js";
import { readCredentials } from "./credentials.js";
import { type FieldError, invalid } from "./error.js";
import { headerProblems } from "./headers.js";
import { escapePointer } from "./pointer.js";

/** What every client takes besides its credentials and its server. */
export interface ClientOptions {
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /**
   * How long a call may take, in milliseconds; 30,000 unless given. It covers all that a call does: reading its files,
   * waiting for a token, and the answer to its last byte.
   */
  readonly timeoutMs?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Allows a `baseUrl` without https that is not this machine. Credentials then travel in the clear. */
  readonly allowInsecure?: boolean;
}

/** The options of any client, as they come from JavaScript. */
export interface RawOptions extends ClientOptions {
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
}

const known = ["baseUrl", "serverVariables", "credentials", "fetch", "timeoutMs", "headers", "allowInsecure"];

/** Checks the options of a client; all that is wrong is told at once, and no value is shown. */
export function readOptions(contract: Contract, options: RawOptions): Settings {
  const problems: FieldError[] = [];
  const given: RawOptions = typeof options === "object" && options !== null ? options : {};
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      problems.push({
        field: `/${escapePointer(name)}`,
        message: `is not an option; the options are ${known.join(", ")}`,
      });
    }
  }
  const baseUrl = readBaseUrl(contract, given, problems);
  const credentials = given.credentials ?? {};
  const schemes = readCredentials(contract, credentials, problems);
  if (given.fetch !== undefined && typeof given.fetch !== "function") {
    problems.push({ field: "/fetch", message: "must be a function such as the platform's fetch" });
  }
  problems.push(...timeoutProblems(given.timeoutMs));
  problems.push(...headerProblems(given.headers, "/headers", credentialHeaders(contract, schemes)));
  if (problems.length > 0) throw invalid(contract.vendor, contract.create, problems);
  return {
    baseUrl,
    credentials,
    schemes,
    fetch: given.fetch,
    timeoutMs: given.timeoutMs ?? 30_000,
    headers: given.headers ?? {},
  };
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

function readBaseUrl({ server }: Contract, options: RawOptions, problems: FieldError[]): string {
  const { baseUrl, serverVariables } = options;
  if (baseUrl !== undefined && serverVariables !== undefined) {
    problems.push({ field: "/serverVariables", message: "goes without baseUrl; give one of them" });
  }
  if (baseUrl !== undefined) return checkUrl(baseUrl, "/baseUrl", options, problems);
  const missing = Object.entries(server.variables).filter(
    ([name, variable]) => (serverVariables?.[name] ?? variable.default) === undefined,
  );
  if (missing.length > 0) {
    const names = missing.map(([name]) => `serverVariables.${name}`).join(" and ");
    problems.push({ field: "/baseUrl", message: `is missing; give it, or ${names} for ${server.url}` });
    return "";
  }
  const before = problems.length;
  for (const name of Object.keys(serverVariables ?? {})) {
    if (!Object.hasOwn(server.variables, name)) {
      problems.push({
        field: `/serverVariables/${escapePointer(name)}`,
        message: `is not a variable of ${server.url}`,
      });
    }
  }
  const url = server.url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(serverVariables?.[name] ?? server.variables[name]?.default);
    if (!/^[A-Za-z0-9.:[\]_~-]+$/.test(value)) {
      problems.push({
        field: `/serverVariables/${escapePointer(name)}`,
        message: `must be only the part that stands for {${name}} in ${server.url}, without slashes, credentials, or a query`,
      });
    }
    return value;
  });
  return problems.length > before ? "" : checkUrl(url, "/serverVariables", options, problems);
}

function checkUrl(value: unknown, field: string, options: RawOptions, problems: FieldError[]): string {
  const problem = urlProblem(value, options.allowInsecure === true);
  if (problem) problems.push({ field, message: problem });
  // As it was parsed: white space around a URL is forgiven, and would stand in its middle once a path follows.
  return problem ? "" : new URL(String(value)).href;
}

function urlProblem(value: unknown, allowInsecure: boolean): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) {
    return "must be an absolute URL such as https://api.example.com";
  }
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") {
    return "holds credentials; give them in credentials and take them out of the URL";
  }
  // An empty query or fragment leaves no trace in the parsed URL, and would swallow the path all the same.
  if (/[?#]/.test(value)) return "must end before any ? or #";
  if (url.protocol === "https:") return undefined;
  if (url.protocol !== "http:") return "must begin with https://";
  if (allowInsecure || isLoopback(url.hostname)) return undefined;
  return "must begin with https://, or credentials travel in the clear; allowInsecure: true permits it";
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
