// What a library exports of these packages: it compiles with `declaration: true` as long as every type has a name that it can import.
import { createIslash, parseEvent as parseIslash } from "@trunkline/islash";
import { createKonnek, createKonnekCaller, secret, VendorError } from "@trunkline/konnek";
import { sendMessage } from "@trunkline/konnek/operations";
import { sendMessage as row } from "@trunkline/konnek/rows";
import { createSociocs, parseEvent as parseSociocs } from "@trunkline/sociocs";
import { createMessenger, type MessengerMessage } from "@trunkline/unified";
import { islash as overIslash } from "@trunkline/unified/islash";
import { konnek as overKonnek } from "@trunkline/unified/konnek";
import { sociocs as overSociocs } from "@trunkline/unified/sociocs";
import { yeastar as overYeastar } from "@trunkline/unified/yeastar";
import { createYeastar, parseEvent } from "@trunkline/yeastar";

const credentials = { username: "any", password: secret("any") };

export const islash = createIslash({
  baseUrl: "https://islash.example.com",
  credentials: { userToken: "any" },
});
export const konnek = createKonnek({ baseUrl: "https://konnek.example.com", credentials });
export const sociocs = createSociocs({ credentials: { apikey: "any:key" } });
export const yeastar = createYeastar({ baseUrl: "https://yeastar.example.com", credentials });
export const clients = { islash, konnek, sociocs, yeastar };
export const caller = createKonnekCaller({ baseUrl: "https://konnek.example.com", credentials });
export const { call } = caller;

export const send = yeastar.sendMessage;
export const rows = { sendMessage, row };
export const factories = { createIslash, createKonnek, createKonnekCaller, createSociocs, createYeastar };
export const parsers = { parseEvent, parseIslash, parseSociocs };
export const wrapped = secret("any");

type Message = Parameters<typeof yeastar.sendMessage>[0];
export const sent = (message: Message) => yeastar.sendMessage(message);
export const result = async (message: Message) => await yeastar.sendMessage(message);
export const called = (input: Parameters<typeof konnek.sendMessage>[0]) => caller.call(sendMessage, input);
export const event = (body: string) => parseEvent(body, {}, { secret: "any" });
export const options = (given: Parameters<typeof createYeastar>[0]) => ({ ...given, retry: given.retry });

export async function response(message: Message) {
  const { data, response } = await yeastar.sendMessage(message).withResponse();
  return { data, response, attempts: response.attempts };
}

export const messenger = createMessenger({
  session: overIslash(islash, { session: "any" }),
  id: overKonnek(konnek, { channel: "whatsapp", clientID: "any" }),
  sms: overSociocs(sociocs, { provider: "twlo", channelKey: "any" }),
  telnyx: overSociocs(sociocs, { provider: "tlnx", channelKey: "any" }),
  twilio: overSociocs(sociocs, { provider: "twlowa", channelKey: "any" }),
  gupshup: overSociocs(sociocs, { provider: "gswa", channelKey: "any" }),
  pbx: overYeastar(yeastar, { channel: "twilio", didNumber: "any" }),
  whatsapp: overYeastar(yeastar, { channel: "whatsapp", didNumber: "any" }),
});
export const channels = { overIslash, overKonnek, overSociocs, overYeastar };
export const sendOver = messenger.send;
export const anySent = (message: MessengerMessage<typeof messenger>) => messenger.send(message);
export const sentOver = (to: string) => messenger.send({ via: "id", to, text: "Hello" });

export class OwnError extends VendorError {}
export const facts = (error: unknown) => (error instanceof VendorError ? { ...error, error } : undefined);
