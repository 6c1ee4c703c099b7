import type { Contract } from "./contract.js";
import type { FieldError } from "./error.js";
import type { RawOptions } from "./options.js";
import { escapePointer } from "./pointer.js";

/** The vendor's address, from `baseUrl` or from the variables of the contract's server. */
export function readBaseUrl({ server }: Contract, options: RawOptions, problems: FieldError[]): string {
  const { baseUrl, serverVariables } = options;
  if (baseUrl !== undefined && serverVariables !== undefined) {
    problems.push({
      field: "/serverVariables",
      message: "must not be given beside baseUrl; remove one of them",
    });
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
        message: `is unknown; the variables of ${server.url} are ${Object.keys(server.variables).join(", ")}`,
      });
    }
  }
  const url = server.url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(serverVariables?.[name] ?? server.variables[name]?.default);
    if (!/^[A-Za-z0-9.:[\]_~-]+$/.test(value)) {
      problems.push({
        field: `/serverVariables/${escapePointer(name)}`,
        message: `must be only the part for {${name}} in ${server.url}, without slashes, credentials, or a query`,
      });
    }
    return value;
  });
  return problems.length > before ? "" : checkUrl(url, "/serverVariables", options, problems);
}

function checkUrl(value: unknown, field: string, options: RawOptions, problems: FieldError[]): string {
  const problem = urlProblem(value, options.allowInsecure === true);
  if (problem) problems.push({ field, message: problem });
  // As it was parsed: white space around a URL is allowed, and would be within it once a path follows.
  return problem ? "" : new URL(String(value)).href;
}

function urlProblem(value: unknown, allowInsecure: boolean): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) {
    return "must be an absolute URL such as https://api.example.com";
  }
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") {
    return "holds credentials; move them to the option credentials";
  }
  // An empty query or fragment leaves no trace in the parsed URL, and would still swallow the path.
  if (/[?#]/.test(value)) return "must end before any ? or #";
  if (url.protocol === "https:") return undefined;
  if (url.protocol !== "http:") return "must begin with https://";
  if (allowInsecure || isLoopback(url.hostname)) return undefined;
  return "must begin with https://, or credentials travel in the clear; allowInsecure: true permits it";
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
