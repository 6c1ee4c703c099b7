import type { Operation, TokenTerms } from "./contract.js";
import type { HoldOff } from "./hold-off.js";
import { type Held, heldOf, phaseOf, storedOf } from "./token-life.js";
import { obtain, problem, refresh } from "./token-request.js";
import { remember, type TokenState } from "./token-state.js";
import { loadToken, saveToken, type TokenStore } from "./token-store.js";

/** Calls an operation that gives a token for a body, or takes back the token that it carries. */
export type CallForToken = (
  operation: Operation,
  given: { readonly body?: Readonly<Record<string, unknown>>; readonly token?: string },
) => Promise<unknown>;

/** What renewals need beside the contract's terms. */
export interface TokenSettings {
  readonly vendor: string;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly store: TokenStore | undefined;
  /** How long a call may take, in milliseconds; the store gets a part of it. */
  readonly timeoutMs: number;
}

/** What the steps of a renewal work with. */
export interface Renewal {
  readonly terms: TokenTerms;
  readonly settings: TokenSettings;
  readonly call: CallForToken;
  readonly state: TokenState;
  readonly holdOff: HoldOff;
}

/** Takes the store's token if another process renewed it; or else refreshes the token, or obtains a new one, and saves it. */
export async function renew(renewal: Renewal): Promise<string> {
  const { state, terms, holdOff } = renewal;
  if (state.isClosed) {
    const reason = "the client was closed";
    throw problem(renewal, terms.obtain, { kind: "aborted", outcome: "notSent", reason });
  }
  const { shared, isNew } = await loadShared(renewal);
  if (shared && isNew && phaseOf(shared) !== "ending") {
    state.held = shared;
    return shared.token;
  }
  const latest = isNew ? shared : (state.held ?? shared);
  const renewed = (await refresh(renewal, latest?.refreshToken)) ?? (await obtain(renewal));
  state.held = renewed;
  // A vendor may give the same token again, and it is valid then.
  state.rejected = undefined;
  holdOff.succeeded();
  await saveShared(renewal, renewed);
  return renewed.token;
}

/** The token of the store. One that this client has seen before was rejected since, or is near its end. */
async function loadShared({
  settings: { store, timeoutMs },
  state,
}: Renewal): Promise<{ shared: Held | undefined; isNew: boolean }> {
  const stored = store && (await loadToken(store, timeoutMs));
  const isNew = stored !== undefined && !state.recent.includes(stored.token);
  if (stored) remember(state, stored.token, stored.refreshToken);
  return { shared: stored && heldOf(stored), isNew };
}

async function saveShared({ settings: { store, timeoutMs } }: Renewal, held: Held): Promise<void> {
  if (store) await saveToken(store, storedOf(held), timeoutMs);
}
