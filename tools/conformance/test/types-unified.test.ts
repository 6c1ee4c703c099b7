import { expect, it } from "vitest";
import { openEditor } from "./types/editor.js";
import { hoversOf } from "./types/hovers.js";

// Each kind of message by a messenger of its own name, for a member counts once by its place.
const messages: Readonly<Record<string, string>> = {
  text: `{ via: "id", to: "1", text: "a", replyTo: "1", reference: "1" }, { signal, timeoutMs: 5 }`,
  conversation: `{ via: "pbx", conversationId: "1", text: "a", reference: "1" }`,
  media: `{ via: "id", to: "1", media: { url: "a", kind: "voice", name: "a", caption: "a" } }`,
  mediaByIslash: `{ via: "session", to: "1", media: { url: "a", caption: "a" } }`,
  mediaBySms: `{ via: "sms", to: "1", media: { url: "a", kind: "image", caption: "a" } }`,
  file: `{ via: "session", to: "1", file: { content: new Blob(), name: "a", type: "image/png", caption: "a" } }`,
  namedFile: `{ via: "pbx", to: "1", file: { content: new File([], "a.png"), caption: "a" } }`,
  sticker: `{ via: "session", to: "1", sticker: { id: "1" } }`,
  location: `{ via: "id", to: "1", location: { latitude: 1, longitude: 1 } }`,
  buttons: `{ via: "id", to: "1", buttons: {
    text: "a", options: [{ id: "1", title: "a" }], header: { kind: "image", url: "a" }, footer: { title: "a", text: "a" } } }`,
  list: `{ via: "id", to: "1", list: { text: "a", title: "a", header: { text: "a" },
    sections: [{ title: "a", description: "a", options: [{ id: "1", title: "a", description: "a" }] }] } }`,
  template: `{ via: "twilio", to: "1", template: { id: "1", variables: {} } }`,
  later: `{ via: "sms", to: "1", text: "a", sendAt: new Date(), saveContact: { name: "a", listId: 1, fields: {} } }`,
};

const editor = openEditor(`import type { Messenger } from "@trunkline/unified";
import type { IslashChannel } from "@trunkline/unified/islash";
import type { KonnekChannel } from "@trunkline/unified/konnek";
import type { SociocsChannels } from "@trunkline/unified/sociocs";
import type { YeastarChannel } from "@trunkline/unified/yeastar";
type Over = Messenger<{
  readonly session: IslashChannel;
  readonly id: KonnekChannel;
  readonly pbx: YeastarChannel;
  readonly sms: SociocsChannels["twlo"];
  readonly twilio: SociocsChannels["twlowa"];
}>;
declare const signal: AbortSignal;
${Object.entries(messages)
  .map(([name, message]) => `declare const ${name}: Over;\n${name}.send(${message});`)
  .join("\n")}
`);

it("takes a message of each kind", () => {
  expect(editor.problems()).toEqual([]);
});

it("says over every member of a message what it is", () => {
  const hovers = hoversOf(editor);
  expect(hovers).toHaveLength(80);
  expect(hovers.filter(({ text }) => text === "").map(({ place }) => place)).toEqual([]);
});
