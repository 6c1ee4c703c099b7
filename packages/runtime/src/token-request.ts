import type { ErrorKind, Operation, Outcome } from "./contract.js";
import { VendorError } from "./error.js";
import { at, lastOf } from "./pointer.js";
import { reveal } from "./secret.js";
import { type Held, lifetimeOf } from "./token-life.js";
import type { Renewal } from "./token-renewal.js";
import { remember } from "./token-state.js";
import { isToken } from "./token-store.js";

/** Asks for a token by the refresh token; undefined where there is none, or where the vendor rejected it. */
export async function refresh(renewal: Renewal, refreshToken: string | undefined): Promise<Held | undefined> {
  const { terms, state } = renewal;
  if (!terms.refresh || !terms.refreshToken || !refreshToken || refreshToken === state.doubtful) {
    return undefined;
  }
  try {
    return await ask(renewal, terms.refresh, { [lastOf(terms.refreshToken)]: refreshToken });
  } catch (error) {
    const isRejected = isRejection(error);
    // It may be used up. Nothing more is asked for now, but a vendor that never says so must not be asked for ever.
    const isUnknown = error instanceof VendorError && error.outcome === "unknown";
    if (isRejected || isUnknown) state.doubtful = refreshToken;
    if (!isRejected) throw error;
    return undefined;
  }
}

/** Asks for a token by the credentials, unless the vendor rejected them a short while ago. */
export async function obtain(renewal: Renewal): Promise<Held> {
  const { terms, settings, holdOff } = renewal;
  const current = holdOff.current();
  if (current) {
    const { rejection: cause, remainingMs } = current;
    const seconds = Math.ceil(remainingMs / 1000);
    const reason = `the vendor rejected these credentials, and after more attempts it may block this address; they are not tried again for ${seconds} s; correct them and make a new client`;
    const retryAfterMs = Math.ceil(remainingMs);
    throw problem(renewal, terms.obtain, {
      ...{ kind: "authentication", outcome: "notSent", reason, cause, retryAfterMs },
    });
  }
  const given = terms.credentials.map((name) => [name, reveal(settings.credentials[name])]);
  try {
    return await ask(renewal, terms.obtain, Object.fromEntries(given));
  } catch (error) {
    holdOff.failed(error);
    throw error;
  }
}

/** Calls an operation, and reads the token from its response. */
async function ask(
  renewal: Renewal,
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
): Promise<Held> {
  const { terms, call, state } = renewal;
  const given = await call(operation, { body });
  const token = at(given, terms.token);
  const refreshToken = terms.refreshToken && at(given, terms.refreshToken);
  // Anything else would be sent with every call as if it were a token.
  if (!isToken(token)) {
    const reason = `the vendor's response has no valid token at ${terms.token}`;
    throw problem(renewal, operation, { kind: "protocol", outcome: "unknown", reason });
  }
  remember(state, token, refreshToken);
  const lifetimeMs = lifetimeOf(at(given, terms.lifetime));
  return {
    token,
    refreshToken: typeof refreshToken === "string" ? refreshToken : undefined,
    expiresAt: performance.now() + lifetimeMs,
    lifetimeMs,
  };
}

interface Trouble {
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly cause?: unknown;
  readonly retryAfterMs?: number;
}

export function problem({ settings }: Renewal, { operationId }: Operation, trouble: Trouble): VendorError {
  return new VendorError({ vendor: settings.vendor, operation: operationId, ...trouble });
}

/** Whether the vendor rejected a refresh token. After any other failure, or a wait that the vendor asks for, the credentials would fail as well. */
function isRejection(error: unknown): boolean {
  if (!(error instanceof VendorError)) return false;
  const { kind, outcome, retryAfterMs } = error;
  if (outcome === "notSent") return kind === "invalid";
  return outcome === "rejected" && kind !== "rateLimited" && retryAfterMs === undefined;
}
