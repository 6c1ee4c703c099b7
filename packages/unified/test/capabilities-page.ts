import {
  type Capability,
  type ChannelCapabilities,
  type Kind,
  kinds,
} from "../src/define-channel/capabilities.js";

/** Channels of a vendor that carry the same. */
export interface Column {
  readonly title: string;
  readonly its: ChannelCapabilities;
}

interface OneChannel {
  /** The setting that decides what it carries. */
  readonly setting: string;
  readonly its: ChannelCapabilities;
}

export function columnsOf(vendor: string, channels: readonly OneChannel[]): Column[] {
  const groups = new Map<string, OneChannel[]>();
  for (const channel of channels) {
    const key = JSON.stringify(channel.its);
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  return [...groups.values()].map((own) => {
    const settings = own.map(({ setting }) => `\`${setting}\``).join(", ");
    return {
      title: groups.size > 1 ? `${vendor} ${settings}` : vendor,
      its: own[0]?.its as ChannelCapabilities,
    };
  });
}

const words: Readonly<Record<Kind, string>> = {
  number: "to a phone number",
  id: "to `{ id }`",
  conversationId: "to `{ conversationId }`",
  text: "`text`",
  media: "`media`, by URL",
  file: "`file`, by upload",
  sticker: "`sticker`",
  location: "`location`",
  buttons: "`buttons`",
  list: "`list`",
  template: "`template`",
  replyTo: "`replyTo`",
  reference: "`reference`",
  sendAt: "`sendAt`",
  saveContact: "`saveContact`",
};

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  return [head, head.map(() => "---"), ...others].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export function pageOf(columns: readonly Column[]): string {
  const all: readonly Kind[] = [...kinds.recipients, ...kinds.contents, ...kinds.extras];
  const overview = all.map((kind) => [
    words[kind],
    ...columns.map(({ its }) => (its.carries[kind] ? "✓" : "")),
  ]);
  const details = columns.map(({ title, its: { vendor, carries, lacks } }) => {
    const carried = all.flatMap((kind) => {
      const how = carries[kind];
      const said = how ? saidOf(how) : "";
      return said ? [[words[kind], said]] : [];
    });
    const lacking = all.flatMap((kind) => {
      const reason = lacks[kind];
      return reason && reason !== `${vendor} does not support ${kind}`
        ? [[words[kind], `not carried: ${reason}`]]
        : [];
    });
    return `## ${title}\n\n${table([["what", "how"], ...carried, ...lacking])}`;
  });
  return `${[head, table([["", ...columns.map(({ title }) => title)], ...overview]), ...details].join("\n\n")}\n`;
}

const head = `# What each channel carries

This page is written by the tests of \`@trunkline/unified\` (\`pnpm vitest run --project unified capabilities -u\`) from the same tables that its types, its checks, \`messenger.can\` and \`messenger.capabilities\` are made of: \`packages/unified/src/channels\`.
Limits are those that the vendors' documentation states. A vendor may have more.`;

function saidOf({ required, optional, kinds, maxLength, maxBytes, form }: Capability): string {
  return [
    ...(required && required.length > 0 ? [`needs ${named(required)}`] : []),
    ...(optional ? [`takes ${named(optional)}`] : []),
    ...(kinds ? [`kinds: ${kinds.join(", ")}`] : []),
    ...(maxLength ? [`at most ${maxLength} characters`] : []),
    ...(maxBytes ? [`at most ${maxBytes / 1024 / 1024} MB`] : []),
    ...(form ? [form] : []),
  ].join("; ");
}

function named(members: readonly string[]): string {
  return members.map((name) => `\`${name}\``).join(", ");
}
