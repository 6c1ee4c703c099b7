import { type Contract, exchangeOf, operationOf, successOf } from "../contract.js";
import { at, withValue } from "../pointer.js";
import type { Exchange } from "./fault-server.js";
import { reply } from "./plays.js";

/** How a vendor's tokens are given out in a test. */
export interface Tokens {
  readonly secrets: readonly string[];
  /** The body of a response that says that the token has expired. */
  readonly expired: string;
  /** Whether a request is for a token, or gives one back. */
  readonly isFor: (target: string) => boolean;
  /** Responds to such a request, and then closes the connection if asked to. */
  readonly give: (exchange: Exchange, close: boolean) => void;
}

export function createTokens(contract: Contract, secretText: (name: string) => string): Tokens | undefined {
  const exchange = exchangeOf(contract);
  if (!exchange) return undefined;
  const { obtain, token, expired, refresh, revoke, refreshToken } = exchange;
  const paths = [obtain, refresh, revoke].flatMap((id) => (id ? [operationOf(contract, id).path] : []));
  const tokenText = secretText("accessToken");
  const refreshText = secretText("refreshToken");
  const success = successOf(operationOf(contract, obtain)).value;
  const given = withValue(success, token, tokenText);
  const body = JSON.stringify(refreshToken ? withValue(given, refreshToken, refreshText) : given);
  const codeAt = contract.envelope.code ?? "";
  const { value } =
    contract.operations
      .flatMap(({ replies }) => replies)
      .find((one) => expired.includes(String(at(one.value, codeAt)))) ?? {};
  return {
    secrets: refreshToken ? [tokenText, refreshText] : [tokenText],
    expired: JSON.stringify(value),
    isFor: (target) => paths.includes(target.split("?")[0] ?? ""),
    give: ({ response }, close) => {
      reply(response, { body, headers: { Connection: close ? "close" : undefined } });
    },
  };
}
