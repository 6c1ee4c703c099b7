// Compiled and never run: what this release promises to compile.
import {
  createSociocs,
  createSociocsCaller,
  type Message,
  parseEvent,
  type SendMessageRequest,
  type SociocsEvent,
} from "@trunkline/sociocs";
import { sendMessage } from "@trunkline/sociocs/operations";
import { sendMessage as row } from "@trunkline/sociocs/rows";

export const messages: Message[] = [
  { provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" },
  {
    provider: "twlowa",
    channel_key: "twlowa_1",
    to: "16175551212",
    template: { id: "HX00000000000000000000000000000000", variables: { "1": "John" } },
  },
  {
    provider: "gswa",
    channel_key: "gswa_1",
    to: "16175551212",
    template: { id: "c6aecef6-bcb0-4fb1-8100-28c094e3bc6b", variables: { Body: { "1": "John" } } },
  },
];

export async function calls(body: Message): Promise<void> {
  const sociocs = createSociocs({ credentials: { apikey: "key" } });
  createSociocs({
    credentials: { basic: { username: "account", password: "key" } },
    baseUrl: "https://sociocs.test",
  });
  createSociocs({ credentials: { apikeyQuery: "key" } });
  const { data } = await sociocs.sendMessage({ body });
  data.message_id satisfies string;
  await sociocs.getChannel({ path: { channel_key: "twlo_1" } });
  await sociocs.listContacts({});
  await sociocs.deleteScheduledMessage({ path: { message_id: "1" } });
  await sociocs.close();
}

export async function rows(request: SendMessageRequest): Promise<void> {
  const caller = createSociocsCaller({ credentials: { apikey: "key" } });
  await caller.call(row, request);
  (await caller.call(sendMessage, request)).data.message_id satisfies string;
}

export async function events(body: string, headers: Headers): Promise<unknown> {
  const event: SociocsEvent = await parseEvent(body, headers, { secret: "secret" });
  if (event.type === "incomingMessage") return event.payload.text;
  return event.type === "messageStatus" ? event.payload.event_data?.status : undefined;
}
