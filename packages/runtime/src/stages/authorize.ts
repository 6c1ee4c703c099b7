import { base64 } from "../base64.js";
import type { Contract, Operation } from "../contract.js";
import { VendorError } from "../error.js";
import { stopIfEnded } from "../failure.js";
import type { Settings } from "../options.js";
import type { Running } from "../running.js";
import { reveal } from "../secret.js";
import type { Prepared } from "../send.js";
import type { TokenSource } from "../token.js";

/** What authorizes a request. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** The token in them, when the vendor gave one for the credentials. */
  readonly token?: string;
}

/** The request of one attempt. It has its own headers, because a custom `fetch` may change them. */
export function withAuthorization(prepared: Prepared, { headers, query }: Authorization): Prepared {
  return {
    ...prepared,
    headers: { ...prepared.headers, ...headers },
    ...(query && { query: { ...prepared.query, ...query } }),
  };
}

/** For an operation without credentials. */
const unauthorized: Authorization = { headers: {} };

/** What authorizes the calls of a client. */
export interface Identity {
  readonly contract: Contract;
  readonly settings: Settings;
  readonly tokens?: TokenSource | undefined;
}

/** Authorizes a call. It waits only for a token that is not there yet. */
export function authorize(
  { contract, settings, tokens }: Identity,
  order: { readonly operation: Operation; readonly token?: string },
): Authorization | Promise<Authorization> {
  if (!order.operation.authorized) return unauthorized;
  const token = order.token ?? tokens?.get();
  return token instanceof Promise
    ? token.then((obtained) => authorizationOf(contract, settings, obtained))
    : authorizationOf(contract, settings, token);
}

/** Waits for a token within the call's time. A call without a token was not sent, however the request for the token ended. */
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
    const reason = `could not get a token: ${error.message}`;
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
      // In lower case as all headers, so that none is sent twice.
      else headers[scheme.name.toLowerCase()] = String(value);
    }
  }
  return { headers, ...(Object.keys(query).length > 0 && { query }), ...(token !== undefined && { token }) };
}

/** Every secret in the credentials, in every form in which it is sent. */
export function secretsOf(credentials: Readonly<Record<string, unknown>>): string[] {
  return Object.values(credentials).flatMap((value) => {
    const text = reveal(value);
    // The other ways to authorize may be there as undefined.
    if (text === undefined) return [];
    if (typeof text !== "object" || text === null) return [String(text)];
    return [String(reveal((text as Record<string, unknown>)["password"])), basicOf(text)];
  });
}

function basicOf(value: unknown): string {
  const { username, password } = value as { username: unknown; password: unknown };
  // The credentials are UTF-8 (RFC 7617).
  return base64(`${reveal(username)}:${reveal(password)}`);
}
