import type { CampaignUpdate, WebhookSettings } from "@trunkline/yeastar";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";

const update = bodyRefusals<CampaignUpdate>("updateCampaign");
const set = bodyRefusals<WebhookSettings>("updateWebhooks");

const id = 249;
const url = "https://example.com/hook";
const secret = "mvM5JZeCqxDCMUdpgGzCTPGGbOcOouDr";
const request_method = "POST";
const event_ids = [30031];
const hook = { url, secret, request_method, event_ids } as const;
const list = "/webhook_event_push_list";

export const settings: readonly Negative[] = [
  // @ts-expect-error The campaign is named.
  update("no id", "", { name: "July promo" }),
  // @ts-expect-error An id is a number.
  update("a text as id", "/id", { id: "249" }),
  update("an empty name", "/name", { id, name: "" }, beyondTypes),
  // @ts-expect-error The numbers are given.
  update("C1: no number_list", "", { id, recipient_type: "input" }),
  // @ts-expect-error A phonebook is named.
  update("C2: no recipient_id", "", { id, recipient_type: "phonebook", recipient_num_type: "home_fax" }),
  // @ts-expect-error Contacts have many numbers.
  update("C2: no recipient_num_type", "", { id, recipient_type: "phonebook", recipient_id: 2 }),
  // @ts-expect-error The recipients come from one of two places.
  update("an unknown recipient_type", "/recipient_type", { id, recipient_type: "list" }),
  // @ts-expect-error What is not to be changed is left out.
  update("no recipient_type, as null", "/recipient_type", { id, recipient_type: null }),
  // @ts-expect-error A text is given.
  update("C3: no content of a text", "", { id, content_type: "text" }),
  // @ts-expect-error A document is given.
  update("C3: no content of a document", "", { id, content_type: "document" }),
  // @ts-expect-error A text is no template.
  update("C4: no msg_param", "", { id, content_type: "template", content: "Hello" }),
  // @ts-expect-error What is not to be changed is left out.
  update("no content_type, as null", "/content_type", { id, content_type: null }),
  // @ts-expect-error A schedule has a time.
  update("C5: no send_time", "", { id, send_type: "schedule" }),
  // @ts-expect-error The sender is a number here.
  update("A14: a text as sender", "/sender", { id, sender: "1" }),
  // @ts-expect-error The status is no member to change.
  update("an unknown member", "/status", { id, status: "stop" }),
  set("six webhooks", list, { webhook_event_push_list: [hook, hook, hook, hook, hook, hook] }, beyondTypes),
  // @ts-expect-error A webhook has an address.
  set("no url", `${list}/0`, { webhook_event_push_list: [{ secret, request_method, event_ids }] }),
  // @ts-expect-error A webhook has a secret.
  set("no secret", `${list}/0`, { webhook_event_push_list: [{ url, request_method, event_ids }] }),
  // @ts-expect-error A webhook has a method.
  set("no request_method", `${list}/0`, { webhook_event_push_list: [{ url, secret, event_ids }] }),
  // @ts-expect-error A webhook has events.
  set("no event_ids", `${list}/0`, { webhook_event_push_list: [{ url, secret, request_method }] }),
  set(
    "a url that is none",
    `${list}/0/url`,
    { webhook_event_push_list: [{ ...hook, url: "hook" }] },
    beyondTypes,
  ),
  set(
    "an empty secret",
    `${list}/0/secret`,
    { webhook_event_push_list: [{ ...hook, secret: "" }] },
    beyondTypes,
  ),
  set("an unknown request_method", `${list}/0/request_method`, {
    // @ts-expect-error The PBX delivers by GET or POST.
    webhook_event_push_list: [{ url, secret, request_method: "PUT", event_ids }],
  }),
  set("a text as an event", `${list}/0/event_ids/0`, {
    // @ts-expect-error An event is known by a number.
    webhook_event_push_list: [{ url, secret, request_method, event_ids: ["30031"] }],
  }),
  set("a timeout of 2", "/webhook_event_push_timeout", { webhook_event_push_timeout: 2 }, beyondTypes),
  set("a timeout of 11", "/webhook_event_push_timeout", { webhook_event_push_timeout: 11 }, beyondTypes),
  set(
    "a fraction as timeout",
    "/webhook_event_push_timeout",
    { webhook_event_push_timeout: 3.5 },
    beyondTypes,
  ),
  set("no retry", "/webhook_event_push_retry_count", { webhook_event_push_retry_count: 0 }, beyondTypes),
  set("six retries", "/webhook_event_push_retry_count", { webhook_event_push_retry_count: 6 }, beyondTypes),
];
