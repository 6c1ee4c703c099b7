import { type Held, phaseOf } from "./token-life.js";

/** What a client knows of its token. */
export interface TokenState {
  /** The token that calls carry. */
  held: Held | undefined;
  /** The token that the vendor rejected last. */
  rejected: string | undefined;
  /** A refresh token that may be used up. */
  doubtful: string | undefined;
  isClosed: boolean;
  /** The tokens and refresh tokens that a response could still hold. */
  readonly recent: string[];
}

export function createTokenState(): TokenState {
  return { held: undefined, rejected: undefined, doubtful: undefined, isClosed: false, recent: [] };
}

/** What a call does with the held token: it waits for a new one, uses it and renews it meanwhile, or simply uses it. */
export function useOf(held: Held, { rejected, isClosed }: TokenState): "wait" | "renew" | "use" {
  if (held.token === rejected) return "wait";
  const phase = phaseOf(held);
  // After close() nothing is renewed, and a token that is near its end still gives itself back.
  if (phase === "ending") return isClosed ? "use" : "wait";
  return phase === "aging" ? "renew" : "use";
}

/** Keeps texts that are secrets. The last sixteen pairs are enough, because a call with an older token has long ended. */
export function remember({ recent }: TokenState, ...texts: readonly unknown[]): void {
  for (const text of texts) if (typeof text === "string" && !recent.includes(text)) recent.push(text);
  recent.splice(0, recent.length - 32);
}
