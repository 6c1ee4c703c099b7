import { createKonnek } from "@trunkline/konnek";
import { type Exchange, respond, startServer, type TestServer } from "@trunkline/mock/server";
import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";
import { onTestFinished } from "vitest";

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
  respond(response, { meta: { status: true, code: 200 }, data: { message_id: id, status: 0 } });
}

/** Responds as Konnek does to a message that it rejects. */
export function reject(
  { response }: Exchange,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  respond(response, { meta: { status: false, code: status, message: "no" } }, status, headers);
}

/** A messenger with one Konnek channel, `id`, and the server that it sends to. */
export async function startKonnek(answer: (exchange: Exchange) => void = accept) {
  const server = await startServer(answer);
  const client = createKonnek({
    baseUrl: server.url,
    credentials: { username: "u", password: "of-the-account" },
    retry: false,
  });
  const messenger = createMessenger({ id: konnek(client, { clientID: "c", channel: "whatsapp" }) });
  onTestFinished(async () => {
    await messenger.close();
    await server.close();
  });
  return { server, messenger };
}
