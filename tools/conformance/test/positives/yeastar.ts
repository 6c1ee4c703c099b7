import type {
  Campaign,
  CampaignUpdate,
  ListWhatsappTemplatesRequest,
  Message,
  SearchMessageSessionsRequest,
  SessionTransfer,
  UploadFilesRequest,
  WebhookSettings,
  WhatsappTemplateMessage,
} from "@trunkline/yeastar";
import { acceptances, type Positive } from "../negative.js";

const accept = acceptances<{ readonly body: Message }>("sendMessage");
const message = (name: string, body: Message): Positive => accept(name, { body });
const campaign = acceptances<{ readonly body: Campaign }>("createCampaign");
const updateCampaign = acceptances<{ readonly body: CampaignUpdate }>("updateCampaign");
const updateWebhooks = acceptances<{ readonly body: WebhookSettings }>("updateWebhooks");
const searchSessions = acceptances<SearchMessageSessionsRequest>("searchMessageSessions");
const listTemplates = acceptances<ListWhatsappTemplatesRequest>("listWhatsappTemplates");
const transfer = acceptances<{ readonly body: SessionTransfer }>("transferMessageSession");
const upload = acceptances<UploadFilesRequest>("uploadFiles");

const file = {
  id: "65a7872eedb341068369fe67664e0fa1",
  name: "demo.jpeg",
  uri: "20250725/65a7872eedb341068369fe67664e0fa1",
  type: "image/jpeg",
  size: 88555,
};
const extension = { sender_type: 1, sender_no: "1003", msg_kind: 0, msg_type: 0 } as const;
const toNumber = { channel: "twilio", did_number: "+15550193510", to: "+14155552671" };
const text = { sender_type: 9, msg_body: "Hello" } as const;
const whatsapp_msg_param = JSON.stringify({
  id: 1773,
  template_id: "1293546285747227",
  name: "discount_campaign",
  language: { code: "en" },
  parameter_format: "NAMED",
  components: [
    { type: "HEADER", parameters: [{ type: "IMAGE", file_list: [file] }] },
    { type: "BODY", parameters: [{ type: "TEXT", text: "VIP", parameter_name: "customertier" }] },
    {
      type: "BUTTONS",
      parameters: [
        { type: "FLOW", text: "" },
        { type: "URL", text: "" },
        { type: "QUICK_REPLY" },
        { type: "COPY_CODE", coupon_code: "A1" },
      ],
    },
  ],
} satisfies WhatsappTemplateMessage);
/** What the types that no sample shows may need. */
const unsampled = JSON.stringify({
  ...{ id: 1, template_id: "1", name: "a", language: { code: "en" }, parameter_format: "POSITIONAL" },
  components: [
    { type: "HEADER", parameters: [{ type: "LOCATION", latitude: "1.3", longitude: "103.8" }] },
    { type: "BODY", parameters: [{ type: "CURRENCY", amount_1000: 1000 }] },
  ],
} satisfies WhatsappTemplateMessage);
const whatsapp = { ...toNumber, channel: "whatsapp" } as const;
const template = { sender_type: 9, msg_kind: 1, whatsapp_msg_param } as const;
const livechat = { channel: "livechat", did_number: "example.com", to: "1cc0546496ae42eabf50a54a97fff976" };
const sms = { name: "July promo", channel_type: "sms", omnichannel_id: 1, sender: 1 } as const;
const numbers = {
  recipient_type: "input",
  number_list: [{ number: "+14155552671" }],
} satisfies Partial<Campaign>;
const hook = {
  url: "https://example.com/hook",
  secret: "mvM5JZeCqxDCMUdpgGzCTPGGbOcOouDr",
  request_method: "GET",
  event_ids: [30030, 30031, 30032, 30038],
} satisfies NonNullable<WebhookSettings["webhook_event_push_list"]>[number];
const content = { content_type: "text", content: "Hello", send_type: "immediately" } as const;

export const positives: readonly Positive[] = [
  message("file in a session", { ...extension, session_id: 3077, files: [file], request_id: "imgmsg-1003" }),
  message("Facebook outside 24 h", {
    ...extension,
    session_id: 3069,
    msg_body: "Updated.",
    tag: "ACCOUNT_UPDATE",
  }),
  message("a new SMS session", { ...text, sender_no: "api", ...toNumber, msg_kind: 0, msg_type: 0 }),
  message("a new WhatsApp session with a template", { ...template, ...whatsapp }),
  message("a template with values of types that no sample shows", {
    ...{ ...template, session_id: 3081, whatsapp_msg_param: unsampled },
  }),
  message("P3: an empty sender_no", { ...text, sender_no: "", ...toNumber }),
  message("P7: a template in a session", { ...template, session_id: 3081 }),
  message("P9: a request_id of 127 characters", { ...text, ...toNumber, request_id: "x".repeat(127) }),
  message("P10: a number in any form", { ...text, ...toNumber, to: "+1 (415) 555-2671*#." }),
  message("P10: letters on Live Chat", { ...text, ...livechat }),
  message("P10: letters on Facebook", { ...text, ...livechat, channel: "facebook" }),
  message("A5: a channel of a later firmware", { ...text, ...toNumber, channel: "acme" }),
  message("A8: text and file", { ...text, ...toNumber, files: [{ uri: file.uri }] }),
  message("A10: a session and a number", { ...text, ...toNumber, session_id: 3077 }),
  campaign("a campaign to numbers", {
    body: {
      ...sms,
      ...numbers,
      ...content,
      send_mode: "new_session",
      assign_to_type: "extension",
      assign_to_id: 3,
    },
  }),
  campaign("C6 is not checked: a new session that is not assigned", {
    body: { ...sms, ...numbers, ...content, send_mode: "new_session" },
  }),
  updateCampaign("nothing but the id of a campaign", { body: { id: 249 } }),
  updateCampaign("C1: numbers with their origin", { body: { id: 249, ...numbers } }),
  updateCampaign("C1: numbers alone", { body: { id: 249, number_list: numbers.number_list } }),
  updateCampaign("C4: a template alone", {
    body: { id: 249, content_type: "template", msg_param: whatsapp_msg_param },
  }),
  updateCampaign("C5: a campaign put off without a time", { body: { id: 249, send_type: "draft" } }),
  transfer("a platform by 0", { body: { session_id: 3073, destination_type: "api", destination_id: 0 } }),
  updateWebhooks("no settings", { body: {} }),
  updateWebhooks("five webhooks at the lower bounds", {
    body: {
      webhook_event_push_list: [hook, hook, hook, hook, hook],
      webhook_event_push_timeout: 3,
      webhook_event_push_retry_count: 1,
    },
  }),
  updateWebhooks("the upper bounds", {
    body: { webhook_event_push_timeout: 10, webhook_event_push_retry_count: 5 },
  }),
  searchSessions("S2: an empty user_no", {
    query: { page_size: 10, user_type: 9, user_no: "", collection: "" },
  }),
  searchSessions("S1 is not checked: an extension without a number", {
    query: { page_size: 10, user_type: 1 },
  }),
  listTemplates("the templates of a channel", { query: { omnichannel_id: 1, search_value: "discount" } }),
  upload("a file without a name", { body: { files: [new Uint8Array([1])] } }),
];
