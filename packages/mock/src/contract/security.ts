import type { Received } from "../server/exchange.js";
import type { Resource, SecurityScheme } from "./resource.js";
import type { Finding } from "./responses.js";
import { targetOf } from "./target.js";

/**
 * What is wrong with the credentials of a request, if anything: it has none of those that the contract asks for. Any
 * value will do. Prism takes no password with a colon in it, and tells neither what is wanted nor where.
 */
export function securityFinding({ security: ways = [] }: Resource, request: Received): Finding | undefined {
  const isGiven =
    ways.length === 0 || ways.some((way) => way.every((scheme) => hasCredentials(scheme, request)));
  if (isGiven) return undefined;
  const wanted = ways.map((way) => way.map(described).join(" and "));
  const challenges = ways.flat().flatMap((scheme) => schemeOf(scheme) ?? []);
  return {
    message: `lacks ${[...new Set(wanted)].join(", or ")}`,
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
  // A certificate is no part of a request.
  if (expected === undefined) return true;
  const [, given = "", value = ""] = /^(\S+) +(.+)$/.exec(headers.authorization ?? "") ?? [];
  if (given.toLowerCase() !== expected.toLowerCase()) return false;
  return expected !== "Basic" || Buffer.from(value, "base64").includes(":");
}

/** What the header `Authorization` begins with. */
function schemeOf({ type, scheme = "" }: SecurityScheme): string | undefined {
  if (type === "oauth2" || type === "openIdConnect") return "Bearer";
  return type === "http" ? scheme.charAt(0).toUpperCase() + scheme.slice(1) : undefined;
}

function described(scheme: SecurityScheme): string {
  if (scheme.type === "apiKey") return `"${scheme.name}" in the ${scheme.in}`;
  return `"Authorization: ${schemeOf(scheme)} …" in the header`;
}
