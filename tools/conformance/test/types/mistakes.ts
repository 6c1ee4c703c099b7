/** What users forget, and what a compiler says last about it. */
export const mistakes: readonly [forgotten: string, program: string, word: string][] = [
  [
    "the address of a vendor that publishes none",
    'createKonnek({ credentials: { username: "a", password: "b" } });',
    "Property 'baseUrl' is missing",
  ],
  [
    "the type of a Konnek message",
    'konnek.sendMessage({ path, body: { ...common, timestamp: "", body: { text: "Hi" } } });',
    "Property 'type' is missing",
  ],
  [
    "the time of a Konnek message",
    'konnek.sendMessage({ path, body: { ...common, type: "text", body: { text: "Hi" } } });',
    "Property 'timestamp' is missing",
  ],
  [
    "the body of a Konnek message",
    'konnek.sendMessage({ path, body: { ...common, timestamp: "", type: "text" } });',
    "Property 'body' is missing",
  ],
  [
    "the text of a Konnek message",
    'const body = { ...common, timestamp: "", type: "text" as const, body: {} }; konnek.sendMessage({ path, body });',
    "Property 'text' is missing",
  ],
  [
    "the text of a Konnek message that is written out, after whose body the compiler does not look at the type",
    'konnek.sendMessage({ path, body: { ...common, timestamp: "", type: "text", body: {} } });',
    "Type '{}' is not assignable to type '{ text",
  ],
  [
    "the provider of a Sociocs message",
    'sociocs.sendMessage({ body: { channel_key: "a", to: "1", text: "Hi" } });',
    "Property 'provider' is missing",
  ],
  [
    "the text of a Sociocs message",
    'sociocs.sendMessage({ body: { provider: "twlo", channel_key: "a", to: "1" } });',
    "Property 'text' is missing",
  ],
  [
    "the content of an iSlash message",
    'islash.sendSessionMessage({ body: { session: "a", identity: "1" } });',
    "Property 'text' is missing",
  ],
  [
    "the recipient of a Yeastar message",
    'yeastar.sendMessage({ body: { sender_type: 9, channel: "twilio", did_number: "1", msg_body: "Hi" } });',
    "Property 'to' is missing",
  ],
  [
    "the session of a Yeastar message",
    'yeastar.sendMessage({ body: { sender_type: 9, msg_body: "Hi" } });',
    ": channel, did_number, to",
  ],
  [
    "the content of a Yeastar message",
    'yeastar.sendMessage({ body: { sender_type: 9, channel: "twilio", did_number: "1", to: "1" } });',
    "Property 'msg_body' is missing",
  ],
  [
    "the extension that a Yeastar message is from",
    'yeastar.sendMessage({ body: { sender_type: 1, session_id: 1, msg_body: "Hi" } });',
    "Property 'sender_no' is missing",
  ],
  [
    "the content of a message of unified",
    'messenger.send({ via: "id", to: "1" });',
    "Property 'text' is missing",
  ],
  [
    "the recipient of a message of unified",
    'messenger.send({ via: "id", text: "Hi" });',
    "Property 'to' is missing",
  ],
  [
    "the kind of media of unified",
    'messenger.send({ via: "id", to: "1", media: { url: "https://example.com/a.png" } });',
    "Property 'kind' is missing",
  ],
  [
    "the options of buttons of unified",
    'messenger.send({ via: "id", to: "1", buttons: { text: "Tea?" } });',
    "Property 'options' is missing",
  ],
  [
    "the name of a Blob of unified",
    'messenger.send({ via: "pbx", to: "1", file: { content: new Blob() } });',
    "Property 'name' is missing",
  ],
  [
    "the channel of a message of unified",
    'messenger.send({ to: "1", text: "Hi" });',
    "Property 'via' is missing",
  ],
];

/** All of them as one program, each on a line of its own, and what they need above them. */
export const mistakenProgram = `import { createIslash } from "@trunkline/islash";
import { createKonnek } from "@trunkline/konnek";
import { createSociocs } from "@trunkline/sociocs";
import { createYeastar } from "@trunkline/yeastar";
import type { Messenger } from "@trunkline/unified";
import type { KonnekChannel } from "@trunkline/unified/konnek";
import type { YeastarChannel } from "@trunkline/unified/yeastar";
declare const messenger: Messenger<{ readonly id: KonnekChannel; readonly pbx: YeastarChannel }>;
declare const islash: ReturnType<typeof createIslash>;
declare const konnek: ReturnType<typeof createKonnek>;
declare const sociocs: ReturnType<typeof createSociocs>;
declare const yeastar: ReturnType<typeof createYeastar>;
const path = { channel: "whatsapp", clientID: "a" };
const common = { id: "1", times: 1, recipient: "1" };
${mistakes.map(([, program]) => `{ ${program} }`).join("\n")}
`;

/** The line of a mistake, from 1. */
export function lineOf(mistake: number): number {
  return mistakenProgram.split("\n").length - mistakes.length + mistake;
}
