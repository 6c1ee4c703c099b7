import type { FieldError } from "@trunkline/runtime";
import { type Kind, kinds } from "../define-channel/capabilities.js";
import type { SendContext } from "../define-channel/channel.js";
import type { ReadTable } from "../define-channel/table.js";
import { readMembers } from "../rules/object.js";
import { readRecipient } from "../rules/recipient.js";
import type { Rule } from "../rules/values.js";
import type { Upload } from "./files.js";
import { holdFile } from "./hold-file.js";

type Group = "contents" | "extras";
/** What was read of a message, by kind. */
export type TakenMessage = { readonly [K in Kind]?: unknown };

const any: Rule<unknown> = (value) => value;

/** Reads a message by the table of a channel: it has one recipient, one content, and any extras. */
export function readMessage(
  message: unknown,
  { capabilities: { vendor, carries, lacks }, rules }: ReadTable,
  { via, isPossible = () => true, isShared = false }: SendContext,
  problems: FieldError[],
): TakenMessage {
  const channel = via === undefined ? vendor : `channel "${via}" (${vendor})`;
  const supported = (group: Group) => kinds[group].filter((kind) => carries[kind]);
  let lacksContent = false;
  const values = readMembers(message, { to: any, ...rules }, "", problems, (name) => {
    const group = (["contents", "extras"] as const).find((group) => kinds[group].includes(name as never));
    if (!group) return undefined;
    lacksContent ||= group === "contents";
    const all = supported(group).join(", ");
    return `is not supported by ${channel}: ${lacks[name as Kind]}${all && `; supported: ${all}`}`;
  });
  if (!values) return {};
  const { to, ...rest } = values;
  const recipient = readRecipient(
    to,
    kinds.recipients.filter((kind) => carries[kind]),
    isPossible,
    problems,
  );
  const contents = supported("contents").filter((kind) => Object.hasOwn(rest, kind));
  if (contents.length > 1 || (contents.length === 0 && !lacksContent)) {
    const all = supported("contents").join(", ");
    const message = `must have exactly one of ${all}; it has ${contents.join(" and ") || "none"}`;
    problems.push({ field: "", message });
  }
  const file = rest["file"] as Upload | undefined;
  return { ...recipient, ...rest, ...(isShared && file && { file: holdFile(file, problems) }) };
}
