import type { GetChannelRequest, ListChannelsRequest, WebhookSubscription } from "@trunkline/sociocs";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const subscribe = bodyRefusals<WebhookSubscription>("createWebhookSubscription");
const listChannels = refusals<ListChannelsRequest>("listChannels");
const getChannel = refusals<GetChannelRequest>("getChannel");

const channel_key = "twlo_16311113333";
const webhook_url = "https://example.com/incoming";
const subscriber = { platform: "salesforce", subscriber_reference_id: "ABC1234567890XYZ" };
const anywhere = { ...subscriber, channel_key, webhook_url };
const { platform, subscriber_reference_id } = subscriber;
const sms = { ...anywhere, provider: "twlo" } as const;
const twilio = { ...anywhere, provider: "twlowa" } as const;
const gupshup = { ...anywhere, provider: "gswa" } as const;
const telnyx = { ...anywhere, provider: "tlnx" } as const;
const update = "/subevents/status_updates/0";

export const webhooks: readonly Negative[] = [
  // @ts-expect-error A subscription has a provider.
  subscribe("no provider", "", anywhere),
  // @ts-expect-error The provider is one of four.
  subscribe("an unknown provider", "/provider", { ...anywhere, provider: "sms" }),
  // @ts-expect-error A subscription has a platform.
  subscribe("no platform", "", { channel_key, webhook_url, subscriber_reference_id, provider: "twlo" }),
  // @ts-expect-error A subscription has a channel.
  subscribe("no channel_key", "", { ...subscriber, webhook_url, provider: "twlo" }),
  // @ts-expect-error A subscription has a reference.
  subscribe("no subscriber_reference_id", "", { platform, channel_key, webhook_url, provider: "tlnx" }),
  // @ts-expect-error A subscription has an endpoint.
  subscribe("no webhook_url", "", { ...subscriber, channel_key, provider: "gswa" }),
  subscribe(
    "a webhook_url that is no URL",
    "/webhook_url",
    { ...sms, webhook_url: "/incoming" },
    beyondTypes,
  ),
  // @ts-expect-error The events are named.
  subscribe("the name that an event has in a delivery", "/events/0", { ...sms, events: ["message"] }),
  // @ts-expect-error Subevents are an object.
  subscribe("A20: a list as subevents", "/subevents", { ...sms, subevents: ["sent", "failed"] }),
  // @ts-expect-error Only status updates have subevents.
  subscribe("A20: other subevents", "/subevents/messages", { ...sms, subevents: { messages: [] } }),
  // @ts-expect-error Only WhatsApp tells that a message was read.
  subscribe("read on twlo", update, { ...sms, subevents: { status_updates: ["read"] } }),
  // @ts-expect-error Gupshup alone has enqueued.
  subscribe("enqueued on twlowa", update, { ...twilio, subevents: { status_updates: ["enqueued"] } }),
  // @ts-expect-error Gupshup has no undelivered.
  subscribe("undelivered on gswa", update, { ...gupshup, subevents: { status_updates: ["undelivered"] } }),
  // @ts-expect-error Telnyx calls it sending_failed or delivery_failed.
  subscribe("failed on tlnx", update, { ...telnyx, subevents: { status_updates: ["failed"] } }),
  // @ts-expect-error A secret is text.
  subscribe("a number as secret", "/secret", { ...sms, secret: 1234 }),
  // @ts-expect-error The vendor names no pause of a subscription.
  subscribe("a status", "/status", { ...sms, status: "paused" }),
  // @ts-expect-error The provider is given.
  listChannels("no provider", "", {}),
  // @ts-expect-error The provider is one of four.
  listChannels("an unknown provider", "/query/provider", { query: { provider: "sms" } }),
  getChannel("an empty channel_key", "/path/channel_key", { path: { channel_key: "" } }, beyondTypes),
];
