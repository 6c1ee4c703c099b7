import { createKonnek, createKonnekCaller } from "../../packages/konnek/dist/index.js";
import { createSociocs, createSociocsCaller } from "../../packages/sociocs/dist/index.js";
import { createYeastar, createYeastarCaller } from "../../packages/yeastar/dist/index.js";

const login = { username: "benchmark-user", password: "benchmark-password" };

/** One message by each vendor's client, as the examples of its contract have it, and the answer to it. */
export const exchanges = [
  {
    vendor: "konnek",
    create: createKonnek,
    createCaller: createKonnekCaller,
    credentials: login,
    input: {
      path: { channel: "whatsapp", clientID: "demo" },
      body: {
        ...{ id: "9f1c2d3e-6a55-4d0b-8d5b-0f6c1a2b3c4d", times: 1795314000, recipient: "6281200000000" },
        ...{ timestamp: "2026-11-22T01:00:00.000Z", type: "button" },
        body: { text: "Tea?", button: [{ key: "y", title: "Yes" }] },
        header: { type: "image", media_url: "https://example.com/tea.jpg" },
      },
    },
    answer: {
      meta: { status: true, code: 200, message: "Success" },
      data: { message_id: "9f1c2d3e-6a55-4d0b-8d5b-0f6c1a2b3c4d", status: 1, tid: "4711" },
    },
  },
  {
    vendor: "yeastar",
    create: createYeastar,
    createCaller: createYeastarCaller,
    credentials: login,
    input: {
      body: {
        ...{ sender_type: 9, sender_no: "api", channel: "twilio", did_number: "+15550193510" },
        ...{ to: "+14155552671", msg_type: 0, msg_kind: 0, msg_body: "Hello" },
      },
    },
    answer: { errcode: 0, errmsg: "SUCCESS", msg_id: 10273, session_id: 3077 },
  },
  {
    vendor: "sociocs",
    create: createSociocs,
    createCaller: createSociocsCaller,
    credentials: { apikey: "benchmark-key:benchmark-secret" },
    input: {
      body: {
        ...{ provider: "twlo", channel_key: "twlo_16317471111", to: "+16175551212" },
        ...{ name: "recipient_name", text: "message" },
      },
    },
    answer: { status: "success", data: { message_id: "Xyz12345" } },
  },
].map((exchange) => ({ ...exchange, answer: JSON.stringify(exchange.answer) }));

/** The answer to whoever asks for a token; it outlives the run, so that no renewal is measured. */
const tokenAnswer = JSON.stringify({
  ...{ errcode: 0, errmsg: "SUCCESS", access_token: "benchmark-access-token" },
  ...{ access_token_expire_time: 86400, refresh_token: "benchmark-refresh-token" },
  refresh_token_expire_time: 604800,
});

/** Which of the vendors a base URL is for stands in its first step, so that one server answers for all. */
export function answerTo(url) {
  if (url.includes("/get_token")) return tokenAnswer;
  return exchanges.find(({ vendor }) => url.includes(`/${vendor}/`))?.answer;
}
