import type { TokenExchange, TokenTerms } from "./contract.js";
import { createTokenSource } from "./token.js";
import { storeProblems } from "./token-store.js";

/**
 * Gives a contract's terms the code that obtains, keeps and renews tokens. Only this function imports that code, so a
 * bundle of a vendor without tokens holds none of it.
 */
export function tokenExchange(terms: TokenTerms): TokenExchange {
  return {
    ...terms,
    createSource: (settings, call) => createTokenSource(terms, settings, call),
    storeProblems,
  };
}
