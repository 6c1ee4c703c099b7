// Compiled and never run: what this release promises to compile.
import {
  createKonnek,
  createKonnekCaller,
  type KonnekEvent,
  type Message,
  type MessageAccepted,
  parseEvent,
  type SendMessageRequest,
  secret,
} from "@trunkline/konnek";
import { sendMessage } from "@trunkline/konnek/operations";
import { sendMessage as row } from "@trunkline/konnek/rows";

const common = { id: "1", times: 1, timestamp: "2026-11-22T00:00:00Z", recipient: "6281200000000" };
const path = { channel: "whatsapp", clientID: "client" };

export async function calls(): Promise<void> {
  const konnek = createKonnek({
    baseUrl: "https://konnek.example.com",
    credentials: { username: "user", password: secret("password") },
    timeoutMs: 10_000,
    retry: { maxRetries: 1 },
  });
  const { data } = await konnek.sendMessage({
    path,
    body: {
      ...common,
      type: "button",
      body: { text: "Tea?", button: [{ key: "y", title: "Yes" }] },
      footer: { title: "Konnek", text: "Reply any time" },
    },
  });
  data.message_id satisfies string;
  data.tid satisfies string;
  data.status satisfies number;
  const { response } = await konnek.sendMessage({ path, body: text }, { timeoutMs: 1_000 }).withResponse();
  response.status satisfies number;
  await konnek.close();
}

const text: Message = { ...common, type: "text", body: { text: "Hello" } };

export const messages: Message[] = [
  text,
  {
    ...common,
    type: "image",
    body: { text: "Promo", media: { url: "https://cdn.example.com/a.jpg", name: "a.jpg" } },
  },
  { ...common, type: "location", body: { location: { latitude: -6.2, longitude: 106.8 } } },
  {
    ...common,
    type: "list",
    body: {
      text: "Menu",
      list: {
        title: "Open",
        sections: [{ title: "A", description: "B", actions: [{ key: "a", title: "A", description: "B" }] }],
      },
    },
  },
];

export async function rows(request: SendMessageRequest): Promise<MessageAccepted> {
  const caller = createKonnekCaller({
    serverVariables: { host: "konnek.example.com" },
    credentials: { username: "user", password: "password" },
  });
  await caller.call(row, request);
  return await caller.call(sendMessage, request);
}

export async function events(body: string, headers: Headers): Promise<string | undefined> {
  const event: KonnekEvent = await parseEvent(body, headers);
  if (event.type === "messageStatus") return event.payload.status.message_id;
  if (event.type === "incomingMessage") return event.payload.message.postback?.key;
  return undefined;
}
