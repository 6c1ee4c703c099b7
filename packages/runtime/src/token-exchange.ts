import type { TokenExchange, TokenTerms } from "./contract.js";
import { createTokenSource } from "./token.js";
import { storeProblems } from "./token-store.js";

/**
 * Gives a contract's terms of tokens the code that fetches, keeps and renews one. It comes with them, and with nothing
 * else, so that a bundle of a vendor without tokens holds none of it.
 */
export function tokenExchange(terms: TokenTerms): TokenExchange {
  return {
    ...terms,
    createSource: (settings, call) => createTokenSource(terms, settings, call),
    storeProblems,
  };
}
