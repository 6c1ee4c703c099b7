import type { Operation, TokenExchange } from "./contract.js";
import { VendorError } from "./error.js";
import { headerValueProblem } from "./headers.js";
import { at, lastOf } from "./pointer.js";
import { reveal } from "./secret.js";
import { loadToken, locked, type StoredToken, saveToken, type TokenStore } from "./token-store.js";

/** One client's token: fetched once however many calls wait for it, and renewed the same way. */
export interface TokenSource {
  readonly get: () => Promise<string>;
  /** Called with a token that the vendor refused. A newer token than that one is left alone. */
  readonly refuse: (token: string) => void;
  /** Everything secret that the source has held and that an answer could still repeat. */
  readonly secrets: () => readonly string[];
  /** Gives the token back to the vendor, if there is one that no other process uses. */
  readonly close: () => Promise<void>;
}

type Exchange = (
  operation: Operation,
  body: Readonly<Record<string, unknown>> | undefined,
) => Promise<unknown>;

interface Held {
  readonly token: string;
  readonly refreshToken: string | undefined;
  /** By `performance.now()`, which no change of the machine's clock moves. */
  readonly expiresAt: number;
  readonly lifetimeMs: number;
}

/** Everything that the source needs besides the contract's word. */
interface TokenSettings {
  readonly vendor: string;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly store: TokenStore | undefined;
  /** How long the store may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** How long a renewal in the background that failed is not tried again, in milliseconds. */
const pauseMs = 10_000;

export function createTokenSource(
  exchange: TokenExchange,
  settings: TokenSettings,
  call: Exchange,
): TokenSource {
  const { vendor, credentials, store, timeoutMs } = settings;
  let held: Held | undefined;
  let refused: string | undefined;
  let renewal: Promise<string> | undefined;
  let backgroundFrom = 0;
  let isClosed = false;
  const recent: string[] = [];

  function renewOnce(): Promise<string> {
    renewal ??= locked(store, renew, timeoutMs).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  async function renew(): Promise<string> {
    const stored = store && (await loadToken(store, timeoutMs));
    if (stored) remember(stored.token, stored.refreshToken);
    const shared = stored && heldOf(stored);
    // Another process may have renewed it by now.
    if (shared && shared.token !== refused && shared.token !== held?.token && phaseOf(shared) === "fresh") {
      held = shared;
      return held.token;
    }
    held = read((await refresh((shared ?? held)?.refreshToken)) ?? (await obtain()));
    if (store) await saveToken(store, storedOf(held), timeoutMs);
    return held.token;
  }

  async function refresh(refreshToken: string | undefined): Promise<unknown> {
    if (!exchange.refresh || !exchange.refreshToken || refreshToken === undefined) return undefined;
    try {
      return await call(exchange.refresh, { [lastOf(exchange.refreshToken)]: refreshToken });
    } catch (error) {
      // A refused refresh token leaves the credentials; whatever else went wrong would hit them as well.
      if (error instanceof VendorError && error.outcome === "rejected" && error.kind !== "rateLimited")
        return undefined;
      throw error;
    }
  }

  async function obtain(): Promise<unknown> {
    const body = Object.fromEntries(exchange.credentials.map((name) => [name, reveal(credentials[name])]));
    return await call(exchange.obtain, body);
  }

  function read(answer: unknown): Held {
    const seconds = Number(at(answer, exchange.lifetime));
    const refreshToken = exchange.refreshToken && at(answer, exchange.refreshToken);
    const token = at(answer, exchange.token);
    // Whatever else stands there would go out with every call as if it were a token.
    if (typeof token !== "string" || token === "" || headerValueProblem(token)) {
      const operation = exchange.obtain.operationId;
      const reason = `what the vendor gave as ${exchange.token} is not a token`;
      throw new VendorError({ vendor, operation, kind: "protocol", outcome: "unknown", reason });
    }
    remember(token, refreshToken);
    // A life that makes no sense must not make every call ask for a new token: the vendor's refusal then tells its end.
    const lifetimeMs = seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY;
    return {
      token,
      refreshToken: typeof refreshToken === "string" ? refreshToken : undefined,
      expiresAt: performance.now() + lifetimeMs,
      lifetimeMs,
    };
  }

  function remember(...texts: readonly unknown[]): void {
    recent.push(...texts.filter((text) => typeof text === "string"));
    // The last four pairs: a call that began with an older token has long ended.
    recent.splice(0, recent.length - 8);
  }

  function renewInBackground(): void {
    if (renewal || isClosed || performance.now() < backgroundFrom) return;
    renewOnce().catch(() => {
      backgroundFrom = performance.now() + pauseMs;
    });
  }

  return {
    get: async () => {
      if (!held || held.token === refused) return await renewOnce();
      const phase = phaseOf(held);
      if (phase === "ending" && !isClosed) return await renewOnce();
      if (phase === "aging") renewInBackground();
      return held.token;
    },
    refuse: (token) => {
      if (held?.token === token) refused = token;
    },
    secrets: () => recent,
    close: async () => {
      isClosed = true;
      await renewal?.catch(() => {});
      // Of a token that other processes may use, nothing is known here.
      if (!exchange.revoke || store || !held || held.token === refused || held.expiresAt <= performance.now())
        return;
      await call(exchange.revoke, undefined).catch(() => {});
    },
  };
}

/** `fresh`: simply used; `aging`: used, and renewed meanwhile; `ending`: so near to its end that a request could outlast it. */
function phaseOf({ expiresAt, lifetimeMs }: Held): "fresh" | "aging" | "ending" {
  const left = expiresAt - performance.now();
  if (left <= Math.min(60_000, lifetimeMs / 10)) return "ending";
  return left <= Math.min(300_000, lifetimeMs / 5) ? "aging" : "fresh";
}

function storedOf({ token, refreshToken, expiresAt, lifetimeMs }: Held): StoredToken {
  return { token, refreshToken, expiresAt: Date.now() + expiresAt - performance.now(), lifetimeMs };
}

function heldOf({ token, refreshToken, expiresAt, lifetimeMs }: StoredToken): Held {
  // A clock that is ahead or behind must not make a token live longer than the vendor said.
  const left = Math.min(expiresAt - Date.now(), lifetimeMs);
  return { token, refreshToken, expiresAt: performance.now() + left, lifetimeMs };
}
