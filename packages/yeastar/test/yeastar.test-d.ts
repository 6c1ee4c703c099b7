// Compiled and never run: what this release promises to compile.
import {
  createYeastar,
  createYeastarCaller,
  parseEvent,
  type SendMessageRequest,
  secret,
  type TokenStore,
  type WhatsappTemplateMessage,
  type YeastarEvent,
} from "@trunkline/yeastar";
import { createYeastarClient, type Middleware, type paths } from "@trunkline/yeastar/openapi-fetch";
import { sendMessage } from "@trunkline/yeastar/operations";
import { sendMessage as row } from "@trunkline/yeastar/rows";

export async function calls(
  tokenStore: TokenStore,
  file: File,
  template: WhatsappTemplateMessage,
): Promise<void> {
  const yeastar = createYeastar({
    baseUrl: "https://pbx.example.com/openapi/v1.0",
    credentials: { username: "client", password: secret("secret") },
    tokenStore,
  });
  const start = {
    sender_type: 9,
    channel: "twilio",
    did_number: "+15550193510",
    to: "+14155552671",
  } as const;
  const { msg_id, session_id } = await yeastar.sendMessage({
    body: { ...start, msg_kind: 0, msg_body: "Hello" },
  });
  msg_id satisfies number;
  await yeastar.sendMessage({ body: { sender_type: 9, session_id, msg_body: "And another thing" } });
  const { list } = await yeastar.uploadFiles({ body: { files: [{ content: file, filename: "a.png" }] } });
  const [uploaded] = list;
  if (uploaded)
    await yeastar.sendMessage({ body: { sender_type: 9, session_id, msg_kind: 0, files: [uploaded] } });
  JSON.stringify(template) satisfies string;
  await yeastar.listMessageSessions({ query: { page_size: 20, user_type: 9 } });
  await yeastar.getCampaign({ query: { id: 1 } });
  await yeastar.getCampaign({ query: { id: 1 }, headers: { "User-Agent": "mine" } });
  await yeastar.close();
}

export async function byPaths(trace: Middleware, signal: AbortSignal, file: File): Promise<void> {
  const client = createYeastarClient({
    baseUrl: "https://pbx.example.com/openapi/v1.0",
    credentials: { username: "client", password: secret("secret") },
  });
  client.use(trace);
  const body = { sender_type: 9, session_id: 5, msg_kind: 0, msg_body: "Hello" } as const;
  const { data, error, response } = await client.POST("/message/send", { body, signal, timeoutMs: 5000 });
  data?.msg_id satisfies number | undefined;
  error?.errcode satisfies number | undefined;
  response.status satisfies number;
  await client.GET("/message/get", { params: { query: { id: 5, page_size: 10 } } });
  await client.POST("/message/batchupload", { body: { files: [{ content: file, filename: "a.png" }] } });
  type Sent = paths["/message/send"]["post"]["requestBody"]["content"]["application/json"];
  body satisfies Sent;
  await client.close();
}

export async function rows(request: SendMessageRequest): Promise<void> {
  const caller = createYeastarCaller({
    serverVariables: { host: "pbx.example.com" },
    credentials: { username: "client", password: "secret" },
  });
  await caller.call(row, request);
  (await caller.call(sendMessage, request)).msg_id satisfies number;
}

export async function events(body: string, headers: Headers): Promise<unknown> {
  const event: YeastarEvent = await parseEvent(body, headers, { secret: "secret" });
  if (event.type === "messageSendingResult") return event.payload.msg.delivery_status;
  if (event.type === "incomingMessage") return event.payload.msg.msg_id;
  return event.type === "bulkSendingFailed" ? event.payload.msg.task_id : undefined;
}
