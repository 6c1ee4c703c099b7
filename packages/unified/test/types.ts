// Compiled by `typecheck`, never run: no line below an expectation may compile. The vendors' trials say what a single
// channel does not support; here, channels that differ show the types of a messenger.
import type { Messenger } from "../src/index.js";
import type { IslashChannel } from "../src/vendors/islash.js";
import type { KonnekChannel } from "../src/vendors/konnek.js";
import type { SociocsChannels } from "../src/vendors/sociocs.js";
import type { YeastarChannel } from "../src/vendors/yeastar.js";

declare const messenger: Messenger<{
  readonly session: IslashChannel;
  readonly id: KonnekChannel;
  readonly sms: SociocsChannels["twlo"];
  readonly pbx: YeastarChannel;
}>;
const media = { url: "https://example.com" };

export async function overOne(): Promise<void> {
  // @ts-expect-error no channel has this name.
  await messenger.send({ via: "fax", to: "+1", text: "a" });
  // @ts-expect-error another channel supports stickers.
  await messenger.send({ via: "sms", to: "+1", sticker: { id: "1" } });
  await messenger.send({ via: "pbx", to: "+1", file: { content: new File([], "a.png") } });
  const receipt = await messenger.send({
    via: "pbx",
    to: { conversationId: "1" },
    text: "a",
    reference: "r",
  });
  receipt.raw.msg_id.toFixed();
  // @ts-expect-error the response is the vendor's own.
  receipt.raw.data;
}

/** If the channel can be several, a message holds what all of them support. */
export async function overOneOf(via: "session" | "id" | "pbx"): Promise<string> {
  // @ts-expect-error only iSlash supports stickers.
  await messenger.send({ via, to: "+1", sticker: { id: "1" } });
  // @ts-expect-error a PBX does not support replies.
  await messenger.send({ via, to: "+1", text: "a", replyTo: "1" });
  // @ts-expect-error only a PBX has conversations.
  await messenger.send({ via, to: { conversationId: "1" }, text: "a" });
  // @ts-expect-error iSlash does not support the kind, and Konnek needs it.
  await messenger.send({ via: via === "pbx" ? "id" : via, to: "+1", media: { ...media, kind: "image" } });
  const { id, raw } = await messenger.send({ via, to: "+1", text: "a" });
  // @ts-expect-error each vendor has its own response.
  raw.msg_id;
  return id;
}

type Any = Parameters<typeof messenger.send>[0]["via"];

export async function overAnyOf<Name extends Any>(via: Name): Promise<string> {
  // @ts-expect-error not all of them support media.
  await messenger.send({ via, to: "+1", media });
  // @ts-expect-error not all of them support replies.
  await messenger.send({ via, to: "+1", text: "a", replyTo: "1" });
  const { id } = await messenger.send({ via, to: "+1", text: "a" });
  return id;
}
