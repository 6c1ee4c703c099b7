import type { Operation, TokenExchange } from "./contract.js";
import { VendorError } from "./error.js";
import { headerValueProblem } from "./headers.js";
import { at, lastOf } from "./pointer.js";

/** One client's token: fetched once however many calls wait for it, and renewed the same way. */
export interface TokenSource {
  readonly get: () => Promise<string>;
  /** Called with a token that the vendor refused. A newer token than that one is left alone. */
  readonly refuse: (token: string) => void;
  /** Everything secret that the source has held and that an answer could still repeat. */
  readonly secrets: () => readonly string[];
}

type Exchange = (operation: Operation, body: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface Held {
  readonly token: string;
  readonly refreshToken: string | undefined;
  readonly renewAt: number;
}

export function createTokenSource(
  vendor: string,
  exchange: TokenExchange,
  credentials: Readonly<Record<string, unknown>>,
  call: Exchange,
): TokenSource {
  let held: Held | undefined;
  let isRefused = false;
  let renewal: Promise<string> | undefined;
  const recent: string[] = [];

  async function renew(): Promise<string> {
    const answer = (held && (await refresh(held))) ?? (await obtain());
    held = read(answer);
    isRefused = false;
    recent.push(held.token, ...(held.refreshToken === undefined ? [] : [held.refreshToken]));
    // The last four pairs: a call that began with an older token has long ended.
    recent.splice(0, recent.length - 8);
    return held.token;
  }

  async function refresh({ refreshToken }: Held): Promise<unknown> {
    if (!exchange.refresh || !exchange.refreshToken || refreshToken === undefined) return undefined;
    try {
      return await call(exchange.refresh, { [lastOf(exchange.refreshToken)]: refreshToken });
    } catch (error) {
      // A refused refresh token leaves the credentials; whatever else went wrong would hit them as well.
      if (error instanceof VendorError && error.outcome === "rejected") return undefined;
      throw error;
    }
  }

  async function obtain(): Promise<unknown> {
    const body = Object.fromEntries(exchange.credentials.map((name) => [name, credentials[name]]));
    return await call(exchange.obtain, body);
  }

  function read(answer: unknown): Held {
    const lifetimeMs = Number(at(answer, exchange.lifetime)) * 1000;
    const refreshToken = exchange.refreshToken && at(answer, exchange.refreshToken);
    const token = at(answer, exchange.token);
    // Whatever else stands there would go out with every call as if it were a token.
    if (typeof token !== "string" || token === "" || headerValueProblem(token)) {
      const operation = exchange.obtain.operationId;
      const reason = `what the vendor gave as ${exchange.token} is not a token`;
      throw new VendorError({ vendor, operation, kind: "protocol", outcome: "unknown", reason });
    }
    return {
      token,
      refreshToken: typeof refreshToken === "string" ? refreshToken : undefined,
      // Renewed a minute ahead, so that a token does not run out while its request is under way.
      renewAt: Date.now() + lifetimeMs - Math.min(60_000, lifetimeMs / 10),
    };
  }

  return {
    get: async () => {
      if (held && !isRefused && Date.now() < held.renewAt) return held.token;
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    refuse: (token) => {
      if (held?.token === token) isRefused = true;
    },
    secrets: () => recent,
  };
}
