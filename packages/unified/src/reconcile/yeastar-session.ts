import type { Yeastar } from "@trunkline/yeastar";
import type { YeastarSettings } from "../channels/yeastar.js";
import { idOf } from "../id.js";
import { given } from "../message/given.js";
import type { Asking } from "./ask-vendor.js";
import { isRecipient, recordsOf, type VendorRecord } from "./records.js";
import { secondOf } from "./yeastar-record.js";

const pageSize = 20;
const mostPages = 25;
const everySession = { collection: "all", is_archived: 2, is_closed: 2, is_pickup: 0 } as const;

/** The ids of the sender's sessions with the recipient on the channel. */
export async function sessionsOf(
  client: Yeastar,
  to: string | undefined,
  { channel, didNumber, extension }: YeastarSettings,
  { ask }: Asking,
): Promise<readonly unknown[]> {
  const user = extension
    ? { user_type: 1 as const, user_no: extension }
    : { user_type: 9 as const, user_no: "api" };
  const query = { page_size: pageSize, ...user, ...everySession, ...given({ search_value: to }) };
  const { list } = await ask((options) => client.searchMessageSessions({ query }, options));
  const ids = recordsOf(list).flatMap((session) => idOf(session["id"]) ?? []);
  if (ids.length === 0) return [];
  const details = await ask((options) =>
    client.queryMessageSessions({ query: { ids: ids.join(",") } }, options),
  );
  return recordsOf(details.list)
    .filter(
      (session) => isRecipient(session["to_number"], to) && isRecipient(session["did_number"], didNumber),
    )
    .filter((session) => isChannel(session["channel_type"], channel))
    .map((session) => session["id"]);
}

/** A session's type is that of its channel, which for every provider of SMS is `sms`. */
function isChannel(type: unknown, channel: string): boolean {
  return type === channel || (type === "sms" && !["whatsapp", "facebook", "livechat"].includes(channel));
}

/** The messages of a session that count, or undefined if they cannot be read back so far. */
export async function recordsSince(
  client: Yeastar,
  session: unknown,
  { ask, countsFrom }: Asking,
): Promise<readonly VendorRecord[] | undefined> {
  const found: VendorRecord[] = [];
  let before: number | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    // The client rejects an id that is no number, or that a number cannot hold.
    const query = { page_size: pageSize, id: session as number, ...given({ last_msg_id: before }) };
    const { data } = await ask((options) => client.getMessages({ query }, options));
    const records = recordsOf(data.records);
    found.push(...records.filter((record) => record["session_id"] === session));
    const from = countsFrom();
    const isBack = records.some((record) => secondOf(record).until < from);
    // Without a clock, no page is known to be the last one that counts.
    if (records.length === 0 || isBack || Number.isNaN(from)) return found;
    before = Math.min(...records.map((record) => record["msg_id"]).filter(isId));
    if (before === Number.POSITIVE_INFINITY) return undefined;
  }
  return undefined;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
