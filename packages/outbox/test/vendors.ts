import { createKonnek, parseEvent, type RetryOptions } from "@trunkline/konnek";
import { type Exchange, respond, startServer, type TestServer } from "@trunkline/mock/server";
import { createSociocs } from "@trunkline/sociocs";
import { createMessenger } from "@trunkline/unified";
import { konnek, konnekEvents } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { onTestFinished } from "vitest";

/** The password of the account. */
export const secret = "password-of-the-account";

/** The bodies of the messages that a server got. */
export function bodiesOf(
  server: TestServer,
): { readonly id: string; readonly body: { readonly text: string } }[] {
  return server.requests
    .filter(({ target }) => !target.includes("token") && !target.includes("auth"))
    .map(({ body }) => JSON.parse(String(body)));
}

/** Responds as Konnek does to a message that it accepts. */
export function accept({ request, response }: Exchange): void {
  const { id } = JSON.parse(String(request.body)) as { readonly id: string };
  respond(response, acceptedBody(id));
}

export function acceptedBody(id: string) {
  return { meta: { status: true, code: 200 }, data: { message_id: id, status: 0 } };
}

/** Responds as Konnek does to a message that it rejects. */
export function reject(
  { response }: Exchange,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  respond(response, { meta: { status: false, code: status, message: "no" } }, status, headers);
}

/** A messenger with two Konnek channels, `id` and `slow`, each of its own account, and the server that it sends to. */
export async function startKonnek(
  answer: (exchange: Exchange) => void = accept,
  retry: RetryOptions | false = false,
) {
  const server = await startServer(answer);
  const client = () =>
    createKonnek({ baseUrl: server.url, credentials: { username: "u", password: secret }, retry });
  const settings = { clientID: "c", channel: "whatsapp" };
  const messenger = createMessenger({
    id: konnek(client(), settings, konnekEvents(parseEvent)),
    slow: konnek(client(), { ...settings, clientID: "slow" }),
  });
  onTestFinished(async () => {
    await messenger.close();
    await server.close();
  });
  return { server, messenger };
}

/** A messenger with one channel of Twilio SMS at Sociocs, `sms`. */
export async function startSociocs(answer: (exchange: Exchange) => unknown) {
  const server = await startServer(answer);
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "a:b" }, retry: false });
  const settings = { provider: "twlo", channelKey: "twlo_16311113333" } as const;
  const messenger = createMessenger({ sms: sociocs(client, settings) });
  onTestFinished(async () => {
    await messenger.close();
    await server.close();
  });
  return { server, messenger };
}
