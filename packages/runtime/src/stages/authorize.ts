import { base64 } from "../base64.js";
import type { Contract, Operation } from "../contract.js";
import { VendorError } from "../error.js";
import { stopIfEnded } from "../failure.js";
import type { Settings } from "../options.js";
import type { Running } from "../running.js";
import { reveal } from "../secret.js";
import type { Prepared } from "../send.js";
import type { TokenSource } from "../token.js";

/** What a request carries to prove who sends it. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** The token among them, when it was exchanged for credentials. */
  readonly token?: string;
}

/** What one attempt sends. Its headers are its own, because a custom `fetch` may change those that it is given. */
export function withAuthorization(prepared: Prepared, { headers, query }: Authorization): Prepared {
  return {
    ...prepared,
    headers: { ...prepared.headers, ...headers },
    ...(query && { query: { ...prepared.query, ...query } }),
  };
}

/** What an operation carries that asks for no credentials. */
const unauthorized: Authorization = { headers: {} };

/** Who a client is to its vendor. */
export interface Identity {
  readonly contract: Contract;
  readonly settings: Settings;
  readonly tokens?: TokenSource | undefined;
}

/** What a call carries. Only a token that has to be fetched is waited for. */
export function authorize(
  { contract, settings, tokens }: Identity,
  order: { readonly operation: Operation; readonly token?: string },
): Authorization | Promise<Authorization> {
  if (!order.operation.authorized) return unauthorized;
  const token = order.token ?? tokens?.get();
  return token instanceof Promise
    ? token.then((fetched) => authorizationOf(contract, settings, fetched))
    : authorizationOf(contract, settings, token);
}

/** Waits for a token within the call's time. A call that gets none was not sent, whatever became of the request for the token. */
export async function awaitToken(
  { deadline, fail }: Pick<Running, "deadline" | "fail">,
  authorizing: Promise<Authorization>,
): Promise<Authorization> {
  try {
    return await deadline.race(authorizing);
  } catch (error) {
    stopIfEnded(deadline, fail);
    if (!(error instanceof VendorError)) throw error;
    const kind = error.outcome === "rejected" && error.kind === "invalid" ? "authentication" : error.kind;
    const { status, code, retryAfterMs } = error;
    const reason = `no token could be had: ${error.message}`;
    throw fail({ kind, outcome: "notSent", reason, status, code, retryAfterMs, cause: error });
  }
}

function authorizationOf(contract: Contract, settings: Settings, token: string | undefined): Authorization {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const name of settings.schemes) {
    const scheme = contract.securitySchemes[name];
    if (scheme?.type === "basic") {
      headers["authorization"] = `Basic ${basicOf(settings.credentials[name])}`;
    } else if (scheme) {
      const value = scheme.exchange ? token : reveal(settings.credentials[name]);
      if (scheme.in === "query") query[scheme.name] = String(value);
      // As all other headers are kept, so that none stands twice.
      else headers[scheme.name.toLowerCase()] = String(value);
    }
  }
  return { headers, ...(Object.keys(query).length > 0 && { query }), ...(token !== undefined && { token }) };
}

/** Everything secret in the credentials, in every form in which it goes over the wire. */
export function secretsOf(credentials: Readonly<Record<string, unknown>>): string[] {
  return Object.values(credentials).flatMap((value) => {
    const text = reveal(value);
    // A way to authorize that was not taken may be there as undefined.
    if (text === undefined) return [];
    if (typeof text !== "object" || text === null) return [String(text)];
    return [String(reveal((text as Record<string, unknown>)["password"])), basicOf(text)];
  });
}

function basicOf(value: unknown): string {
  const { username, password } = value as { username: unknown; password: unknown };
  // The credentials go as UTF-8 (RFC 7617).
  return base64(`${reveal(username)}:${reveal(password)}`);
}
