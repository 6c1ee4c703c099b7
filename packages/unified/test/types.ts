// Compiled by `typecheck`, never run: each line below an expectation has to be refused by the compiler.
import { messengerOver } from "./channels.js";

const { messenger } = messengerOver({});
const media = { url: "https://example.com" };

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error no channel has this name.
  await messenger.send({ via: "fax", to: "1", text: "a" });
  // @ts-expect-error Sociocs carries no stickers.
  await messenger.send({ via: "sms", to: "1", sticker: { id: "1" } });
  // @ts-expect-error Sociocs carries media by SMS alone.
  await messenger.send({ via: "twilio", to: "1", media: { url: "https://example.com", kind: "image" } });
  // @ts-expect-error the vendor takes media for Twilio SMS alone.
  await messenger.send({ via: "telnyx", to: "1", media: { url: "https://example.com", kind: "image" } });
  // @ts-expect-error a PBX carries templates over WhatsApp alone.
  await messenger.send({ via: "pbx", to: "1", template: {} });
  // @ts-expect-error Gupshup's template has other variables than Twilio's.
  await messenger.send({ via: "gupshup", to: "1", template: { id: "1", variables: { "1": "a" } } });
  // @ts-expect-error a PBX takes files by upload alone.
  await messenger.send({ via: "pbx", to: "1", media: { url: "https://example.com", kind: "image" } });
  // @ts-expect-error iSlash has neither buttons nor lists.
  await messenger.send({ via: "session", to: "1", buttons: { options: [] } });
  // @ts-expect-error Konnek does not schedule.
  await messenger.send({ via: "id", to: "1", text: "a", sendAt: new Date() });
  // @ts-expect-error Sociocs has no replies.
  await messenger.send({ via: "sms", to: "1", text: "a", replyTo: "1" });
  // @ts-expect-error iSlash has no place for the kind.
  await messenger.send({ via: "session", to: "1", media: { ...media, kind: "image" } });
  // @ts-expect-error Sociocs has no place for a name.
  await messenger.send({ via: "sms", to: "1", media: { ...media, kind: "image", name: "a" } });
  // @ts-expect-error Sociocs knows no voice messages.
  await messenger.send({ via: "sms", to: "1", media: { ...media, kind: "voice" } });
  // @ts-expect-error Konnek needs the kind.
  await messenger.send({ via: "id", to: "1", media });
  // @ts-expect-error a caption is spelled otherwise.
  await messenger.send({ via: "id", to: "1", media: { ...media, kind: "image", captoin: "a" } });
  // @ts-expect-error a Blob has no name.
  await messenger.send({ via: "pbx", to: "1", file: { content: new Blob() } });
  await messenger.send({ via: "pbx", to: "1", file: { content: new File([], "a.png") } });
  // @ts-expect-error a message has exactly one content.
  await messenger.send({ via: "id", to: "1", text: "a", location: { latitude: 1, longitude: 2 } });
  // @ts-expect-error a message has a content.
  await messenger.send({ via: "id", to: "1" });
  // @ts-expect-error a message has a recipient.
  await messenger.send({ via: "id", text: "a" });
  // @ts-expect-error a conversation stands in place of a recipient.
  await messenger.send({ via: "pbx", to: "1", conversationId: "1", text: "a" });
  // @ts-expect-error Sociocs has no conversations.
  await messenger.send({ via: "sms", conversationId: "1", text: "a" });

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
