import type { ErrorKind, Operation, Outcome, TokenTerms } from "./contract.js";
import { VendorError } from "./error.js";
import { createHoldOff } from "./hold-off.js";
import { at, lastOf } from "./pointer.js";
import { reveal } from "./secret.js";
import { type Held, heldOf, lifetimeOf, phaseOf, storedOf } from "./token-life.js";
import { isToken, loadToken, locked, saveToken, type TokenStore } from "./token-store.js";

/** One client's token: fetched once however many calls wait for it, and renewed the same way. */
export interface TokenSource {
  /** Only a token that has to be fetched is waited for. */
  readonly get: () => string | Promise<string>;
  /** Called with a token that the vendor refused. A newer token than that one is left alone. */
  readonly refuse: (token: string) => void;
  /** The vendor's codes that say that a token is no longer valid. */
  readonly expired: readonly string[];
  /** Everything secret that the source has held and that an answer could still repeat. */
  readonly secrets: () => readonly string[];
  /** Gives the token back to the vendor, if there is one that no other process uses. */
  readonly close: () => Promise<void>;
}

/** Calls an operation that fetches a token, by a body, or gives one back, which it then carries. */
export type CallForToken = (
  operation: Operation,
  given: { readonly body?: Readonly<Record<string, unknown>>; readonly token?: string },
) => Promise<unknown>;

/** Everything that the source needs besides the contract's word. */
export interface TokenSettings {
  readonly vendor: string;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly store: TokenStore | undefined;
  /** How long a call may take, in milliseconds; the store gets a part of it. */
  readonly timeoutMs: number;
}

/** How long a renewal in the background that failed is not tried again, in milliseconds. */
const pauseMs = 10_000;

export function createTokenSource(
  exchange: TokenTerms,
  settings: TokenSettings,
  call: CallForToken,
): TokenSource {
  const { vendor, credentials, store, timeoutMs } = settings;
  let held: Held | undefined;
  let refused: string | undefined;
  let doubtful: string | undefined;
  let renewal: Promise<string> | undefined;
  let backgroundFrom = 0;
  let isClosed = false;
  const recent: string[] = [];
  const holdOff = createHoldOff();

  function renewOnce(): Promise<string> {
    renewal ??= locked(store, renew, timeoutMs).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  async function renew(): Promise<string> {
    if (isClosed) throw problem(exchange.obtain, "aborted", "notSent", "the client was closed");
    const stored = store && (await loadToken(store, timeoutMs));
    // Another process may have renewed it by now. What was seen here before was refused since, or nears its end.
    const isNew = stored !== undefined && !recent.includes(stored.token);
    if (stored) remember(stored.token, stored.refreshToken);
    const shared = stored && heldOf(stored);
    if (shared && isNew && phaseOf(shared) !== "ending") {
      held = shared;
      return held.token;
    }
    const latest = isNew || !held ? shared : held;
    held = (await refresh(latest?.refreshToken)) ?? (await obtain());
    holdOff.succeeded();
    // A vendor may give the same token again, which is then as good as a new one.
    refused = undefined;
    if (store) await saveToken(store, storedOf(held), timeoutMs);
    return held.token;
  }

  async function refresh(refreshToken: string | undefined): Promise<Held | undefined> {
    if (!exchange.refresh || !exchange.refreshToken || !refreshToken || refreshToken === doubtful)
      return undefined;
    try {
      return await ask(exchange.refresh, { [lastOf(exchange.refreshToken)]: refreshToken });
    } catch (error) {
      const isRefused = isRefusal(error);
      // It may be used up. Nothing more is asked for now, but a vendor that never says so must not be asked for ever.
      if (isRefused || (error instanceof VendorError && error.outcome === "unknown")) doubtful = refreshToken;
      if (isRefused) return undefined;
      throw error;
    }
  }

  async function obtain(): Promise<Held> {
    const current = holdOff.current();
    if (current) {
      const { refusal: cause, remainingMs } = current;
      const retryAfterMs = Math.ceil(remainingMs);
      const seconds = Math.ceil(remainingMs / 1000);
      const reason = `the vendor has refused these credentials, and they are not tried again for ${seconds} s, because it may block an address that goes on; correct them and make a new client`;
      throw problem(exchange.obtain, "authentication", "notSent", reason, { cause, retryAfterMs });
    }
    const given = exchange.credentials.map((name) => [name, reveal(credentials[name])]);
    try {
      return await ask(exchange.obtain, Object.fromEntries(given));
    } catch (error) {
      holdOff.failed(error);
      throw error;
    }
  }

  async function ask(operation: Operation, body: Readonly<Record<string, unknown>>): Promise<Held> {
    const answer = await call(operation, { body });
    const token = at(answer, exchange.token);
    const refreshToken = exchange.refreshToken && at(answer, exchange.refreshToken);
    // Whatever else stands there would go out with every call as if it were a token.
    if (!isToken(token)) {
      const reason = `what the vendor gave as ${exchange.token} is not a token`;
      throw problem(operation, "protocol", "unknown", reason);
    }
    remember(token, refreshToken);
    const lifetimeMs = lifetimeOf(at(answer, exchange.lifetime));
    return {
      token,
      refreshToken: typeof refreshToken === "string" ? refreshToken : undefined,
      expiresAt: performance.now() + lifetimeMs,
      lifetimeMs,
    };
  }

  function problem(
    { operationId }: Operation,
    kind: ErrorKind,
    outcome: Outcome,
    reason: string,
    more?: { readonly cause: unknown; readonly retryAfterMs: number },
  ): VendorError {
    return new VendorError({ vendor, operation: operationId, kind, outcome, reason, ...more });
  }

  function remember(...texts: readonly unknown[]): void {
    for (const text of texts) if (typeof text === "string" && !recent.includes(text)) recent.push(text);
    // The last sixteen pairs: a call that began with an older token has long ended.
    recent.splice(0, recent.length - 32);
  }

  function renewInBackground(): void {
    if (renewal || performance.now() < backgroundFrom) return;
    renewOnce().catch(() => {
      backgroundFrom = performance.now() + pauseMs;
    });
  }

  return {
    get: () => {
      if (!held || held.token === refused) return renewOnce();
      const phase = phaseOf(held);
      if (phase === "ending" && !isClosed) return renewOnce();
      if (phase === "aging") renewInBackground();
      return held.token;
    },
    refuse: (token) => {
      if (held?.token === token) refused = token;
    },
    expired: exchange.expired,
    secrets: () => recent,
    close: async () => {
      isClosed = true;
      await renewal?.catch(() => {});
      // Of a token that other processes may use, nothing is known here.
      if (!exchange.revoke || store || !held || held.token === refused || held.expiresAt <= performance.now())
        return;
      await call(exchange.revoke, { token: held.token }).catch(() => {});
    },
  };
}

/** Whether a refresh token is no good. Whatever else went wrong, or a vendor that asks to wait, would hit the credentials as well. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof VendorError)) return false;
  const { kind, outcome, retryAfterMs } = error;
  if (outcome === "notSent") return kind === "invalid";
  return outcome === "rejected" && kind !== "rateLimited" && retryAfterMs === undefined;
}
