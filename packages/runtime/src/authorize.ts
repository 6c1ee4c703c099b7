import type { Contract } from "./contract.js";
import type { Settings } from "./options.js";
import type { TokenSource } from "./token.js";

/** What a request carries to prove who sends it. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The token among them, when it was exchanged for credentials. */
  readonly token?: string;
}

export async function authorize(
  contract: Contract,
  settings: Settings,
  tokens: TokenSource | undefined,
): Promise<Authorization> {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  let token: string | undefined;
  for (const name of settings.schemes) {
    const scheme = contract.securitySchemes[name];
    if (scheme?.type === "basic") {
      headers["Authorization"] = `Basic ${basicOf(settings.credentials[name])}`;
    } else if (scheme) {
      if (scheme.exchange && tokens) token = await tokens.get();
      const value = scheme.exchange ? token : settings.credentials[name];
      (scheme.in === "header" ? headers : query)[scheme.name] = String(value);
    }
  }
  return { headers, query, ...(token !== undefined && { token }) };
}

/** Everything secret in the credentials, in every form in which it goes over the wire. */
export function secretsOf(credentials: Readonly<Record<string, unknown>>): string[] {
  return Object.values(credentials).flatMap((value) => {
    if (typeof value !== "object" || value === null) return [String(value)];
    return [String((value as Record<string, unknown>)["password"]), basicOf(value)];
  });
}

function basicOf(value: unknown): string {
  const { username, password } = value as { username: string; password: string };
  // btoa takes Latin-1 alone; the credentials go as UTF-8 (RFC 7617).
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
