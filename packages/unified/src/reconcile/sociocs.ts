import type { Sociocs } from "@trunkline/sociocs";
import type { SociocsSettings } from "../channels/sociocs.js";
import { askVendor } from "./ask-vendor.js";
import type { Reconcile } from "./reconciled.js";
import { isRecipient, recordsOf, type VendorRecord } from "./records.js";

type Part = "text" | "schedule" | "image_url" | "video_url" | "file_url";

/** What a message is in the request of `sendMessage`. */
export type SociocsRequest = { readonly to: string; readonly template?: object } & {
  readonly [P in Part]?: string;
};

const look = "look for the message in Sociocs";
const notText = `the vendor can be asked only for messages of text alone; ${look}`;
const isLater = `no page of the vendor says how it lists scheduled messages; ${look} under Outbound, Scheduled`;
const unreadable = `the vendor lists messages without the members that its events have; ${look}`;

/** Searches what was sent for the text of the message. */
export const reconcileSociocs: Reconcile<Sociocs, SociocsRequest, SociocsSettings> = async (
  client,
  { request, settings, ...call },
  options = {},
) => {
  const { to, text, schedule, image_url, video_url, file_url, template } = request;
  const more = image_url ?? video_url ?? file_url ?? template;
  if (text === undefined || more !== undefined) return { outcome: "unknown", reason: notText };
  if (schedule !== undefined) return { outcome: "unknown", reason: isLater };
  return await askVendor(call, options, async ({ ask }) => {
    // A day early, because no page says in which time zone the vendor counts its days.
    const day = new Date(Date.now() - (performance.now() - call.startedAt) - 86_400_000);
    const query = { text, direction: "outbound" as const, start_date: day.toISOString().slice(0, 10) };
    const { data } = await ask((options) => client.searchMessages({ query }, options));
    const messages = recordsOf(data).filter(isMessage);
    if (data.length > 0 && messages.length === 0) return unreadable;
    return messages
      .filter((one) => one.text === text && isTextAlone(one) && isRecipient(one.to, to))
      .filter((one) => one.channel_key === settings.channelKey)
      .map((raw) => ({
        id: raw.message_id,
        from: raw.timestamp,
        until: raw.timestamp,
        status: "queued",
        raw,
      }));
  });
};

/** The members of an event. That messages in a response have them is inferred, because no page lists theirs. */
type Message = Record<"message_id" | "channel_key" | "to" | "text", string> & { readonly timestamp: number };

function isMessage(record: VendorRecord): record is Message {
  const texts = ["message_id", "channel_key", "to", "text"].every((name) => typeof record[name] === "string");
  return texts && Number.isSafeInteger(record["timestamp"]);
}

function isTextAlone(message: VendorRecord): boolean {
  return ["image_urls", "video_urls", "file_urls"].flatMap((name) => message[name] ?? []).length === 0;
}
