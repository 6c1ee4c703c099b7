import type { TokenTerms } from "./contract.js";
import { createHoldOff } from "./hold-off.js";
import { type CallForToken, renew, type TokenSettings } from "./token-renewal.js";
import { createTokenState, useOf } from "./token-state.js";
import { locked } from "./token-store.js";

export type { CallForToken, TokenSettings };

/** One client's token: obtained once however many calls wait for it, and renewed the same way. */
export interface TokenSource {
  /** Only a token that is not there yet is waited for. */
  readonly get: () => string | Promise<string>;
  /** Notes that the vendor rejected a token. A newer token than that one is left alone. */
  readonly reject: (token: string) => void;
  /** The vendor's codes that say that a token is no longer valid. */
  readonly expired: readonly string[];
  /** Every secret that the source held and that a response could still repeat. */
  readonly secrets: () => readonly string[];
  /** Gives the token back to the vendor, if there is one that no other process uses. */
  readonly close: () => Promise<void>;
}

/** How long a renewal in the background that failed is not tried again, in milliseconds. */
const pauseMs = 10_000;

export function createTokenSource(
  terms: TokenTerms,
  settings: TokenSettings,
  call: CallForToken,
): TokenSource {
  const { store, timeoutMs } = settings;
  const state = createTokenState();
  const tools = { terms, settings, call, state, holdOff: createHoldOff() };
  let renewal: Promise<string> | undefined;
  let backgroundFrom = 0;

  function renewOnce(): Promise<string> {
    renewal ??= locked(store, () => renew(tools), timeoutMs).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  function renewInBackground(): void {
    if (renewal || performance.now() < backgroundFrom) return;
    renewOnce().catch(() => {
      backgroundFrom = performance.now() + pauseMs;
    });
  }

  return {
    get: () => {
      const { held } = state;
      const use = held ? useOf(held, state) : "wait";
      if (use === "renew") renewInBackground();
      return held && use !== "wait" ? held.token : renewOnce();
    },
    reject: (token) => {
      if (state.held?.token === token) state.rejected = token;
    },
    expired: terms.expired,
    secrets: () => state.recent,
    close: async () => {
      state.isClosed = true;
      await renewal?.catch(() => {});
      const { held, rejected } = state;
      const isValid = held && held.token !== rejected && held.expiresAt > performance.now();
      // Other processes may use the token of a store.
      if (isValid && terms.revoke && !store) await call(terms.revoke, { token: held.token }).catch(() => {});
    },
  };
}
