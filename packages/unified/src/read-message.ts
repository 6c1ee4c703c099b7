import type { FieldError } from "@trunkline/runtime";
import type { Contents, Extras, Recipients } from "./contents.js";
import { readMembers } from "./rules/object.js";
import type { Rule } from "./rules/values.js";

type Group = "recipients" | "contents" | "extras";

/** All that a message can have, whichever channel carries it. */
const groups: Readonly<Record<keyof (Recipients & Contents & Extras), Group>> = {
  ...({ to: "recipients", conversationId: "recipients" } as const),
  ...({ text: "contents", media: "contents", file: "contents", sticker: "contents" } as const),
  ...({ location: "contents", buttons: "contents", list: "contents", template: "contents" } as const),
  ...({ replyTo: "extras", reference: "extras", sendAt: "extras", saveContact: "extras" } as const),
};

/** Reads a message by the rules of a channel, which has to hold one recipient and one content. */
export function readMessage(
  message: unknown,
  rules: Readonly<Record<string, Rule<unknown>>>,
  supported: Readonly<Record<Group, readonly string[]>>,
  channel: string,
  problems: FieldError[],
): Readonly<Record<string, unknown>> {
  const unsupported = new Set<Group>();
  const values = readMembers(message, rules, "", problems, (name) => {
    if (!Object.hasOwn(groups, name)) return undefined;
    const group = groups[name as keyof typeof groups];
    unsupported.add(group);
    const names = supported[group];
    return `is not supported by ${channel}${names.length > 0 ? `; supported: ${names.join(", ")}` : ""}`;
  });
  if (!values) return {};
  const given = (group: Group) => supported[group].filter((name) => Object.hasOwn(values, name));
  const recipients = given("recipients");
  const contents = given("contents");
  if (recipients.length === 0 && !unsupported.has("recipients")) {
    const choice = supported.recipients.length > 1 ? `; give ${supported.recipients.join(" or ")}` : "";
    problems.push({ field: "/to", message: `is missing${choice}` });
  }
  if (recipients.length > 1) {
    problems.push({ field: "/to", message: "must not be given together with conversationId" });
  }
  if (contents.length > 1 || (contents.length === 0 && !unsupported.has("contents"))) {
    const all = supported.contents.join(", ");
    const message = `must have exactly one of ${all}; it has ${contents.join(" and ") || "none"}`;
    problems.push({ field: "", message });
  }
  return values;
}
