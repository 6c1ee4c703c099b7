// Compiled and never run: what this release promises to compile.
import {
  createIslash,
  createIslashCaller,
  type IslashEvent,
  parseEvent,
  type SendSessionMessageRequest,
  type SessionMessage,
} from "@trunkline/islash";
import { sendSessionMessage } from "@trunkline/islash/operations";
import { sendSessionMessage as row } from "@trunkline/islash/rows";

export async function calls(file: Blob): Promise<void> {
  const islash = createIslash({
    serverVariables: { host: "islash.example.com" },
    credentials: { userToken: "token" },
  });
  const body: SessionMessage = { session: "session", identity: "85256872847", text: "Hello" };
  const { data } = await islash.sendSessionMessage({ body });
  data.message.id satisfies number;
  await islash.sendSessionMessage({ body: { ...body, file: { content: file, filename: "a.png" } } });
  await islash.sendTemplateMessage({
    body: { session: "session", identity: "85256872847", template_name: "welcome", variable_1: "John" },
  });
  await islash.scheduleMessage({
    body: { session: "session", identity: "1", template_name: "welcome", send_at: "2026-12-24 18:00:00" },
  });
  const templates = await islash.listTemplates({ body: { session: "session" } });
  templates.data.templates satisfies readonly object[];
  await islash.listStickers({ query: { session: "session" } });
  await islash.getBroadcast({ path: { id: 1 }, query: { session: "session" } });
  await islash.attachLabel({ query: { session: "session", label: "vip", identity: "85256872847" } });
  await islash.close();
}

export async function rows(request: SendSessionMessageRequest): Promise<void> {
  const caller = createIslashCaller({
    baseUrl: "https://islash.example.com",
    credentials: { userToken: "token" },
  });
  await caller.call(row, request);
  (await caller.call(sendSessionMessage, request)).data.message.id satisfies number;
}

export async function events(body: Uint8Array, headers: Record<string, string>): Promise<unknown> {
  const event: IslashEvent = await parseEvent(body, headers);
  if (event.type === "messageStatuses") return event.payload.statuses[0]?.status;
  if (event.type === "incomingMessages") return event.payload.messages[0];
  return event.type === "facebookMessages" ? event.payload.object : undefined;
}
