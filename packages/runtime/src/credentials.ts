import type { Contract, SecurityScheme } from "./contract.js";
import { hasLoneSurrogate, loneSurrogate } from "./copy.js";
import type { FieldError } from "./error.js";
import { headerValueProblem } from "./headers.js";
import { escapePointer } from "./pointer.js";
import { isSecret, reveal, secret } from "./secret.js";

/** Finds the way to authorize that the given credentials fill: the names of its schemes. No value is ever shown. */
export function readCredentials(
  contract: Contract,
  credentials: Readonly<Record<string, unknown>>,
  problems: FieldError[],
): readonly string[] {
  const ways = contract.security.map((schemes) => ({
    schemes,
    members: schemes.flatMap((name) => credentialMembers(name, contract.securitySchemes[name])),
  }));
  const names =
    typeof credentials === "object"
      ? Object.keys(credentials).filter((name) => credentials[name] !== undefined)
      : [];
  const way = ways.find(
    ({ members }) => members.length === names.length && members.every((member) => names.includes(member)),
  );
  if (!way) {
    const wanted = ways.map(({ members }) => `{ ${members.join(", ")} }`).join(", or ");
    problems.push({
      field: "/credentials",
      message: `must be ${wanted}; given: ${names.length === 0 ? "none" : `{ ${names.join(", ")} }`}`,
    });
    return [];
  }
  for (const name of way.schemes) {
    const scheme = contract.securitySchemes[name];
    for (const member of credentialMembers(name, scheme)) {
      problems.push(
        ...credentialProblems(scheme, credentials[member], `/credentials/${escapePointer(member)}`),
      );
    }
  }
  return way.schemes;
}

/** Wraps every text of the credentials, so that nothing that holds them can show them. */
export function wrapped(credentials: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return wrap(credentials, 2) as Readonly<Record<string, unknown>>;
}

/** `levels` counts the levels of names; a user name and a password are the deepest. */
function wrap(value: unknown, levels: number): unknown {
  // A secret that gives another text later would be sent unchecked, and shown.
  const text = reveal(value);
  if (typeof text === "string" && levels < 2) return secret(text);
  if (typeof value !== "object" || value === null || isSecret(value) || levels === 0) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wrap(member, levels - 1)]));
}

function credentialMembers(name: string, scheme: SecurityScheme | undefined): readonly string[] {
  return scheme?.type === "apiKey" && scheme.exchange ? scheme.exchange.credentials : [name];
}

function credentialProblems(scheme: SecurityScheme | undefined, value: unknown, field: string): FieldError[] {
  if (scheme?.type === "basic") return basicProblems(value, field);
  const text = reveal(value);
  const problem = textProblem(text);
  // Only a credential in a header is bound to what a header can carry.
  const isHeader = scheme?.in === "header" && !scheme.exchange;
  const message = problem ?? (isHeader ? headerValueProblem(text) : undefined);
  return message === undefined ? [] : [{ field, message }];
}

function basicProblems(value: unknown, field: string): FieldError[] {
  if (typeof value !== "object" || value === null || isSecret(value)) {
    return [{ field, message: "must be { username, password }" }];
  }
  const { username, password, ...others } = value as Record<string, unknown>;
  const problems = Object.keys(others).map((name) => ({
    field: `${field}/${escapePointer(name)}`,
    message: "is unknown; the members are username and password",
  }));
  for (const [name, text] of Object.entries({ username, password })) {
    const problem = textProblem(reveal(text));
    if (problem) problems.push({ field: `${field}/${name}`, message: problem });
  }
  if (String(reveal(username)).includes(":")) {
    // RFC 7617: the password begins after the first colon.
    problems.push({ field: `${field}/username`, message: "holds a colon, which would end it; remove it" });
  }
  return problems;
}

function textProblem(value: unknown): string | undefined {
  if (value === undefined || (typeof value === "string" && value.trim() === "")) {
    return "is missing or empty; give the value that the vendor issued";
  }
  if (typeof value !== "string") return "must be a string";
  return hasLoneSurrogate(value) ? loneSurrogate : undefined;
}
