import { type Exchange, respond, startServer, type TestServer } from "@trunkline/mock/server";
import { createYeastar, type Yeastar } from "@trunkline/yeastar";
import { type Members, timeOf } from "./call.js";

/** What a PBX holds, and how it differs from one that is set up well. */
export interface PbxSetup {
  /** How far its clock is from ours, in milliseconds. */
  readonly clockMs?: number;
  /** Its sessions, by what they differ from one with the recipient of these tests. */
  readonly sessions?: readonly Members[];
  readonly records?: readonly Members[];
  /** The header of its responses, in place of the time by its clock. */
  readonly date?: string | undefined;
  readonly onRequest?: (exchange: Exchange) => boolean;
}

export interface Pbx extends TestServer {
  readonly client: Yeastar;
  /** The queries of the requests to a path. */
  readonly queriesOf: (path: string) => Members[];
}

const token = {
  ...{ errcode: 0, access_token: "a", access_token_expire_time: 1800 },
  ...{ refresh_token: "r", refresh_token_expire_time: 86400 },
};
const session = { id: 3077, channel_type: "sms", did_number: "+15550193510", to_number: "+14155552671" };

/** A record of the message of these tests, as the vendor's page has records, sent so many milliseconds after the call began. */
export function record(offsetMs: number, members: Members = {}): Members {
  return {
    ...{ session_id: 3077, msg_id: 10273, delivery_status: 1, msg_kind: 0, msg_type: 0, param: "" },
    sender: { user_id: 0, user_no: "api", user_type: 9, avatar: "", username: "API" },
    ...{ msg_body: "Hello", msg_files: "", send_error: "", send_error_msg: "", tag: "" },
    whatsapp_msg_param: "",
    offsetMs,
    ...members,
  };
}

/** Starts a server that responds as the pages of Yeastar say. */
export async function startPbx(setup: PbxSetup): Promise<Pbx> {
  const { clockMs = 0, sessions = [{}], records = [] } = setup;
  const now = () => Date.now() + clockMs;
  const server = await startServer((exchange) => {
    const { pathname, searchParams } = new URL(exchange.request.target, "http://pbx");
    if (setup.onRequest?.(exchange)) return;
    const answer = (body: Members) => {
      const date = "date" in setup ? setup.date : new Date(now()).toUTCString();
      if (date === undefined) exchange.response.sendDate = false;
      respond(exchange.response, { errcode: 0, errmsg: "SUCCESS", ...body }, 200, date ? { Date: date } : {});
    };
    const number = (name: string) => Number(searchParams.get(name) ?? Number.POSITIVE_INFINITY);
    if (pathname.endsWith("/get_token")) answer(token);
    else if (pathname.endsWith("/message_session/search"))
      answer({ list: sessions.map((its, index) => ({ id: session.id + index, type: "sms", ...its })) });
    else if (pathname.endsWith("/message_session/query"))
      answer({ list: sessions.map((its, index) => ({ ...session, id: session.id + index, ...its })) });
    else {
      const older = records.filter(
        ({ session_id, listedIn = session_id, msg_id }) =>
          listedIn === number("id") && !(Number(msg_id) >= number("last_msg_id")),
      );
      const page = older.slice(0, number("page_size")).map(({ offsetMs, listedIn, ...its }) => ({
        send_time: Math.floor((timeOf(Number(offsetMs)) + clockMs) / 1000),
        ...its,
      }));
      answer({ data: { session_id: number("id"), records: page } });
    }
  });
  const credentials = { username: "u", password: "p" };
  return {
    ...server,
    client: createYeastar({ baseUrl: server.url, credentials, retry: false, timeoutMs: 300_000 }),
    queriesOf: (path) =>
      server.requests
        .map(({ target }) => new URL(target, "http://pbx"))
        .filter(({ pathname }) => pathname.endsWith(path))
        .map(({ searchParams }) => Object.fromEntries(searchParams)),
  };
}
