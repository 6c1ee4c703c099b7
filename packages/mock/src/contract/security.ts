import type { Received } from "../server/exchange.js";
import type { Resource, SecurityScheme } from "./resource.js";
import type { Finding } from "./responses.js";
import { targetOf } from "./target.js";

/**
 * The problem of a request without any of the contract's credentials. Every value is valid. Prism would reject a password
 * with a colon, and its message says neither what is missing nor where.
 */
export function securityFinding({ security: ways = [] }: Resource, request: Received): Finding | undefined {
  const isGiven =
    ways.length === 0 || ways.some((way) => way.every((scheme) => hasCredentials(scheme, request)));
  if (isGiven) return undefined;
  const wanted = ways.map((way) => way.map(described).join(" and "));
  const challenges = ways.flat().flatMap((scheme) => schemeOf(scheme) ?? []);
  return {
    message: `needs ${[...new Set(wanted)].join(", or ")}`,
    code: 401,
    tags: [...new Set(challenges)],
  };
}

function hasCredentials(scheme: SecurityScheme, { target, headers }: Received): boolean {
  const { type, in: place, name = "" } = scheme;
  if (type === "apiKey") {
    if (place === "query") return (targetOf(target).query.get(name)?.[0] ?? "") !== "";
    if (place === "header") return (headers[name.toLowerCase()] ?? "") !== "";
    const cookies = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
    return cookies.some((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1);
  }
  const expected = schemeOf(scheme);
  // A certificate is not part of a request.
  if (expected === undefined) return true;
  const [, given = "", value = ""] = /^(\S+) +(.+)$/.exec(headers.authorization ?? "") ?? [];
  if (given.toLowerCase() !== expected.toLowerCase()) return false;
  return expected !== "Basic" || Buffer.from(value, "base64").includes(":");
}

/** The beginning of the header `Authorization`. */
function schemeOf({ type, scheme = "" }: SecurityScheme): string | undefined {
  if (type === "oauth2" || type === "openIdConnect") return "Bearer";
  return type === "http" ? scheme.charAt(0).toUpperCase() + scheme.slice(1) : undefined;
}

function described(scheme: SecurityScheme): string {
  if (scheme.type === "apiKey") return `"${scheme.name}" in the ${scheme.in}`;
  return `"Authorization: ${schemeOf(scheme)} …" in the header`;
}
