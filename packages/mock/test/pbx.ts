import { connect } from "node:net";
import type { Mock } from "../src/index.js";

type Members = Readonly<Record<string, unknown>>;

export const message = {
  sender_type: 9,
  channel: "twilio",
  did_number: "+15550193510",
  to: "+14155552671",
  msg_kind: 0,
  msg_body: "Hello",
};

/** Sends a request to a mock of Yeastar as plain fetch does, and gives the body of the response. */
export async function call(
  { url }: Mock,
  name: string,
  { body, query = {} }: { readonly body?: unknown; readonly query?: Readonly<Record<string, string>> } = {},
): Promise<Members> {
  const headers = { "User-Agent": "OpenAPI", "Content-Type": "application/json" };
  const init: RequestInit = { headers, redirect: "manual" };
  const sent = body === undefined ? init : { ...init, method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${url}/${name}?${new URLSearchParams(query)}`, sent);
  return (await response.json()) as Members;
}

export function getToken(pbx: Mock): Promise<Members> {
  return call(pbx, "get_token", { body: { username: "id", password: "secret" } });
}

/** Asks for a token, and gives it. */
export async function signIn(pbx: Mock): Promise<string> {
  return String((await getToken(pbx))["access_token"]);
}

export function refresh(pbx: Mock, refreshToken: unknown): Promise<Members> {
  return call(pbx, "refresh_token", { body: { refresh_token: refreshToken } });
}

export function send(pbx: Mock, token: unknown, members: Members = {}): Promise<Members> {
  return call(pbx, "message/send", {
    body: { ...message, ...members },
    query: { access_token: String(token) },
  });
}

/** What becomes of a connection to the mock: it stands, or the code of its error. */
export function connectionTo({ url }: Mock): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    socket.on("connect", () => {
      socket.destroy();
      resolve("stands");
    });
  });
}

export async function outcomeOf(given: Promise<unknown>): Promise<"responded" | "broken"> {
  return await given.then(
    () => "responded" as const,
    () => "broken" as const,
  );
}
