import { isPlain } from "../rules/object.js";
import type { VendorRecord } from "./records.js";
import type { Period } from "./vendor-clock.js";

/** What a message is in the request of `sendMessage`. */
export interface YeastarRequest {
  readonly to?: string;
  readonly session_id?: number;
  readonly msg_kind: 0 | 1;
  readonly msg_body?: string;
  readonly files?: readonly { readonly uri: string }[];
  readonly whatsapp_msg_param?: string;
}

/** When a message was sent: a whole second; NaN if the record does not say so. */
export function secondOf(record: VendorRecord): Period {
  const time = record["send_time"];
  const from = typeof time === "number" ? time * 1000 : Number.NaN;
  return { from, until: from + 999 };
}

/** Whether the extension sent it, or without one a program by the API. */
export function isBy(sender: unknown, extension: string | undefined): boolean {
  if (!isPlain(sender)) return false;
  return extension ? sender["user_type"] === 1 && sender["user_no"] === extension : sender["user_type"] === 9;
}

/** Whether a record is a user's message with the content. The PBX makes the text of a template, so its parameters count. */
export function isMessage(
  record: VendorRecord,
  { msg_kind, msg_body = "", files = [], ...its }: YeastarRequest,
): boolean {
  if (record["msg_type"] !== 0 || record["msg_kind"] !== msg_kind) return false;
  if (msg_kind === 1) return record["whatsapp_msg_param"] === its.whatsapp_msg_param;
  return record["msg_body"] === msg_body && holdsFiles(record["msg_files"], files);
}

function holdsFiles(text: unknown, files: readonly { readonly uri: string }[]): boolean {
  try {
    const held: unknown = text === "" ? [] : JSON.parse(String(text));
    if (!Array.isArray(held) || held.length !== files.length) return false;
    return files.every(({ uri }, index) => isPlain(held[index]) && held[index]["uri"] === uri);
  } catch {
    return false;
  }
}
