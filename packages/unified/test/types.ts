// Compiled by `typecheck`, never run: each line below an expectation has to be refused by the compiler. What a single
// channel refuses is in the trials of the vendors; here, any channels that differ show what a messenger makes of them.
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
  await messenger.send({ via: "fax", to: "1", text: "a" });
  // @ts-expect-error another channel carries stickers.
  await messenger.send({ via: "sms", to: "1", sticker: { id: "1" } });
  await messenger.send({ via: "pbx", to: "1", file: { content: new File([], "a.png") } });
  const receipt = await messenger.send({ via: "pbx", conversationId: "1", text: "a", reference: "r" });
  receipt.raw.msg_id.toFixed();
  // @ts-expect-error the answer is the vendor's own.
  receipt.raw.data;
}

/** Where it is open which channel it is, a message holds only what all of them carry. */
export async function overOneOf(via: "session" | "id" | "pbx"): Promise<string> {
  // @ts-expect-error only iSlash carries stickers.
  await messenger.send({ via, to: "1", sticker: { id: "1" } });
  // @ts-expect-error a PBX has no replies.
  await messenger.send({ via, to: "1", text: "a", replyTo: "1" });
  // @ts-expect-error only a PBX has conversations.
  await messenger.send({ via, conversationId: "1", text: "a" });
  // @ts-expect-error iSlash has no place for the kind, and Konnek needs it.
  await messenger.send({ via: via === "pbx" ? "id" : via, to: "1", media: { ...media, kind: "image" } });
  const { id, raw } = await messenger.send({ via, to: "1", text: "a" });
  // @ts-expect-error each vendor has its own answer.
  raw.msg_id;
  return id;
}

type Any = Parameters<typeof messenger.send>[0]["via"];

export async function overAnyOf<Name extends Any>(via: Name): Promise<string> {
  // @ts-expect-error not all of them carry media.
  await messenger.send({ via, to: "1", media });
  // @ts-expect-error not all of them know replies.
  await messenger.send({ via, to: "1", text: "a", replyTo: "1" });
  const { id } = await messenger.send({ via, to: "1", text: "a" });
  return id;
}
