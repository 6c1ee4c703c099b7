import { answer, type Exchange, startServer, type TestServer } from "@trunkline/mock/server";
import { messengerOver } from "./channels.js";

const token = {
  errcode: 0,
  access_token: "a",
  access_token_expire_time: 1800,
  refresh_token: "r",
  refresh_token_expire_time: 86400,
};

export function pathOf({ target }: Exchange["request"]): string {
  return new URL(target, "http://vendor").pathname;
}

/** A server in the place of every vendor, which gives tokens by itself. */
export async function startVendors(respond: (exchange: Exchange) => unknown): Promise<TestServer> {
  return await startServer((exchange) =>
    pathOf(exchange.request).endsWith("/get_token") ? answer(exchange.response, token) : respond(exchange),
  );
}

/** A messenger over all channels, each of whose vendors is the same server. */
export function messengerTo({ url }: TestServer, options: { readonly timeoutMs?: number } = {}) {
  return messengerOver({ islash: url, konnek: url, sociocs: url, yeastar: url }, options).messenger;
}
