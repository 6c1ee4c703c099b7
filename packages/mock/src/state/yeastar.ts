import type { AnyRequest } from "../record.js";
import type { Reply } from "../reply/reply.js";
import type { VendorState, World } from "./memory.js";

interface Token {
  readonly access: string;
  readonly refresh: string;
  readonly accessUntil: number;
  readonly refreshUntil: number;
}

interface MessageBody {
  readonly session_id?: number;
  readonly channel?: string;
  readonly did_number?: string;
  readonly to?: string;
}

// https://help.yeastar.com/en/p-series-cloud-edition/developer-guide/get-access-token.html
const accessSeconds = 1800;
const refreshSeconds = 86_400;
/** Some copies of that page say so; at the limit a client waits, or revokes a token. */
const mostTokens = 8;
const limitExceeded = { status: 200, body: { errcode: 60_002, errmsg: "MAX LIMITATION EXCEEDED" } };

/**
 * What a PBX remembers: its tokens, which expire and of which eight are valid at once, and its sessions. A message goes
 * into the session with the same channel, number and recipient, if there is one; every id is higher than the last.
 *
 * Undocumented: what a refresh does to the old access token. Here the new one replaces it, so that there are never more
 * than eight.
 */
export function createYeastarState({ now, random }: World): VendorState {
  let tokens: readonly Token[] = [];
  let lastMessage = 10_000 + Math.floor(random() * 1000);
  let lastSession = 3000 + Math.floor(random() * 1000);
  const sessions = new Map<string, number>();

  const isValid = ({ accessUntil }: Token) => accessUntil > now();

  /** Issues a token and keeps these others, unless too many of them are valid. */
  function give(kept: readonly Token[]): Reply {
    if (kept.filter(isValid).length >= mostTokens) return limitExceeded;
    const made: Token = {
      access: text(random),
      refresh: text(random),
      accessUntil: now() + accessSeconds * 1000,
      refreshUntil: now() + refreshSeconds * 1000,
    };
    tokens = [...kept, made];
    const body = {
      errcode: 0,
      errmsg: "SUCCESS",
      access_token: made.access,
      access_token_expire_time: accessSeconds,
      refresh_token: made.refresh,
      refresh_token_expire_time: refreshSeconds,
    };
    return { status: 200, body };
  }

  const responses: Readonly<Record<string, (request: AnyRequest) => Reply | undefined>> = {
    getToken: () => give(tokens.filter(({ refreshUntil }) => refreshUntil > now())),
    refreshToken: ({ body }) => {
      const { refresh_token: refresh } = body as { readonly refresh_token: string };
      const old = tokens.find((token) => token.refresh === refresh && token.refreshUntil > now());
      // Undocumented for a used or expired one; the contract has this example alone.
      return old ? give(tokens.filter((token) => token !== old)) : { example: "parameterError" };
    },
    revokeToken: ({ query }) => {
      tokens = tokens.filter(({ access }) => access !== tokenOf(query));
      return undefined;
    },
    sendMessage: ({ body }) => {
      const { session_id: given, channel, did_number: from, to } = body as MessageBody;
      const key = JSON.stringify([channel, from, to]);
      if (given === undefined && !sessions.has(key)) {
        lastSession += 1;
        sessions.set(key, lastSession);
      }
      const session = given ?? sessions.get(key);
      lastMessage += 1;
      return {
        status: 200,
        body: { errcode: 0, errmsg: "SUCCESS", msg_id: lastMessage, session_id: session },
      };
    },
  };

  return {
    respond: (request) => {
      const { operationId = "", query } = request;
      const access = tokenOf(query);
      const isOpen = operationId === "getToken" || operationId === "refreshToken";
      if (!isOpen && !tokens.some((token) => token.access === access && isValid(token))) {
        return { example: "tokenExpired" };
      }
      return responses[operationId]?.(request);
    },
  };
}

function tokenOf(query: unknown): unknown {
  return (query as { readonly access_token?: unknown }).access_token;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** As long as in the samples of the page, and of the same characters. */
function text(random: () => number): string {
  return Array.from({ length: 32 }, () => letters[Math.floor(random() * letters.length)]).join("");
}
