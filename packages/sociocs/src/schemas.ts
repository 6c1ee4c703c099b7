// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const ChannelKey: JsonSchema = { type: "string", minLength: 1 };

export const PhoneNumber: JsonSchema = { type: "string", minLength: 1 };

export const RecipientName: JsonSchema = { type: "string" };

export const Text: JsonSchema = { type: "string", minLength: 1 };

export const ContactSaving: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    save: { type: "boolean" },
    list_id: { type: "integer", minimum: 0 },
    extra_fields: { type: "object", additionalProperties: true },
  },
};

export const Schedule: JsonSchema = { type: "string", format: "date-time" };

export const UserId: JsonSchema = { type: "string" };

export const TwilioSms: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "to"],
  properties: {
    provider: { type: "string", const: "twlo" },
    channel_key: ChannelKey,
    to: PhoneNumber,
    name: RecipientName,
    text: Text,
    image_url: { type: "string", format: "uri", minLength: 1 },
    video_url: { type: "string", format: "uri", minLength: 1 },
    file_url: { type: "string", format: "uri", minLength: 1 },
    contact_saving: ContactSaving,
    schedule: Schedule,
    user_id: UserId,
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: Text } },
        { required: ["image_url"], properties: { image_url: { type: "string" } } },
        { required: ["video_url"], properties: { video_url: { type: "string" } } },
        { required: ["file_url"], properties: { file_url: { type: "string" } } },
      ],
    },
  ],
};

export const TelnyxSms: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "to", "text"],
  properties: {
    provider: { type: "string", const: "tlnx" },
    channel_key: ChannelKey,
    to: PhoneNumber,
    name: RecipientName,
    text: Text,
    contact_saving: ContactSaving,
    schedule: Schedule,
    user_id: UserId,
  },
};

export const TwilioTemplate: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { type: "string", minLength: 1 },
    variables: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
  },
};

export const TwilioWhatsapp: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "to"],
  properties: {
    provider: { type: "string", const: "twlowa" },
    channel_key: ChannelKey,
    to: PhoneNumber,
    name: RecipientName,
    text: Text,
    template: TwilioTemplate,
    contact_saving: ContactSaving,
    schedule: Schedule,
    user_id: UserId,
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: Text } },
        { required: ["template"], properties: { template: TwilioTemplate } },
      ],
    },
  ],
};

export const PositionalVariables: JsonSchema = { type: "object", additionalProperties: { type: "string", minLength: 1 } };

export const GupshupTemplate: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { type: "string", minLength: 1 },
    variables: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        MEDIA_URL: { type: "string", format: "uri", minLength: 1 },
        Header: PositionalVariables,
        Body: PositionalVariables,
        Buttons: PositionalVariables,
      },
    },
  },
};

export const GupshupWhatsapp: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "to"],
  properties: {
    provider: { type: "string", const: "gswa" },
    channel_key: ChannelKey,
    to: PhoneNumber,
    name: RecipientName,
    text: Text,
    template: GupshupTemplate,
    contact_saving: ContactSaving,
    schedule: Schedule,
    user_id: UserId,
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: Text } },
        { required: ["template"], properties: { template: GupshupTemplate } },
      ],
    },
  ],
};

export const Message: JsonSchema = { oneOf: [TwilioSms, TelnyxSms, TwilioWhatsapp, GupshupWhatsapp] };

export const SendingProvider: JsonSchema = { type: "string", enum: ["twlo", "tlnx", "twlowa", "gswa"] };

export const Recipient: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["to"],
  properties: { to: PhoneNumber, name: RecipientName },
};

export const BulkText: JsonSchema = { type: "string", minLength: 1 };

export const BulkSchedule: JsonSchema = { type: "string", format: "date-time" };

export const BulkMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "recipients"],
  properties: {
    provider: SendingProvider,
    channel_key: ChannelKey,
    recipients: { type: "array", minItems: 1, items: Recipient },
    text: BulkText,
    image_url: { type: "string", format: "uri", minLength: 1 },
    video_url: { type: "string", format: "uri", minLength: 1 },
    file_url: { type: "string", format: "uri", minLength: 1 },
    duplicates_allowed: { type: "boolean" },
    schedule: BulkSchedule,
    user_id: UserId,
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: BulkText } },
        { required: ["image_url"], properties: { image_url: { type: "string" } } },
        { required: ["video_url"], properties: { video_url: { type: "string" } } },
        { required: ["file_url"], properties: { file_url: { type: "string" } } },
      ],
    },
  ],
};

export const BulkMessageSchedule: JsonSchema = { type: "object", additionalProperties: false, properties: { schedule: BulkSchedule } };

export const MediaUrl: JsonSchema = { type: "string", format: "uri", minLength: 1 };

export const MediaType: JsonSchema = { type: "string", minLength: 1 };

export const IncomingMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["provider", "channel_key", "from", "text"],
  properties: {
    provider: { type: "string", const: "twlo" },
    channel_key: ChannelKey,
    from: PhoneNumber,
    name: { type: "string" },
    text: Text,
    media_url: MediaUrl,
    media_type: MediaType,
  },
  allOf: [
    {
      anyOf: [
        { required: ["media_url", "media_type"], properties: { media_url: MediaUrl, media_type: MediaType } },
        { properties: { media_url: false } },
      ],
    },
  ],
};

export const Day: JsonSchema = { type: "string", format: "date" };

export const Provider: JsonSchema = { type: "string", enum: ["tlnx", "twlo", "twlowa", "gswa"] };

export const TargetList: JsonSchema = { type: "integer", minimum: 0 };

export const DialCode: JsonSchema = { type: "string" };

export const ContactNumber: JsonSchema = { type: "string", pattern: "^\\+?[0-9]" };

export const ContactName: JsonSchema = { type: "string" };

export const ExtraFields: JsonSchema = { type: "object", additionalProperties: true };

export const ContactRecord: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["phone_number"],
  properties: { phone_number: ContactNumber, name: ContactName, extra_fields: ExtraFields },
};

export const ContactBatch: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["records"],
  properties: {
    list_id: TargetList,
    phone_number_cc: DialCode,
    records: { type: "array", maxItems: 10000, items: ContactRecord },
  },
};

export const ContactNumbers: JsonSchema = { type: "array", minItems: 1, items: ContactNumber };

export const ListAddition: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["dest_list_id", "phone_numbers"],
  properties: { dest_list_id: { type: "integer" }, phone_numbers: ContactNumbers },
};

export const ListMove: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["source_list_id", "dest_list_id", "phone_numbers"],
  properties: { source_list_id: { type: "integer" }, dest_list_id: { type: "integer" }, phone_numbers: ContactNumbers },
};

export const NewContact: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: { list_id: TargetList, phone_number_cc: DialCode, name: ContactName, extra_fields: ExtraFields },
};

export const ContactUpdate: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: { phone_number_cc: DialCode, name: ContactName, extra_fields: ExtraFields },
};

export const NewContactList: JsonSchema = { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" } } };

export const ContactListUpdate: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: { id: { type: "string" }, name: { type: "string" } },
};

export const Platform: JsonSchema = { type: "string", minLength: 1 };

export const SubscriberReference: JsonSchema = { type: "string", minLength: 1 };

export const WebhookUrl: JsonSchema = { type: "string", format: "uri", minLength: 1 };

export const SubscribedEvents: JsonSchema = { type: "array", items: { type: "string", enum: ["messages", "status_updates"] } };

export const WebhookSecret: JsonSchema = { type: "string" };

export const TelnyxSmsSubscription: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["platform", "provider", "channel_key", "subscriber_reference_id", "webhook_url"],
  properties: {
    platform: Platform,
    provider: { type: "string", const: "tlnx" },
    channel_key: ChannelKey,
    subscriber_reference_id: SubscriberReference,
    webhook_url: WebhookUrl,
    events: SubscribedEvents,
    subevents: {
      type: "object",
      additionalProperties: false,
      properties: {
        status_updates: {
          type: "array",
          items: {
            type: "string",
            enum: ["queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed"],
          },
        },
      },
    },
    secret: WebhookSecret,
  },
};

export const TwilioSmsSubscription: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["platform", "provider", "channel_key", "subscriber_reference_id", "webhook_url"],
  properties: {
    platform: Platform,
    provider: { type: "string", const: "twlo" },
    channel_key: ChannelKey,
    subscriber_reference_id: SubscriberReference,
    webhook_url: WebhookUrl,
    events: SubscribedEvents,
    subevents: {
      type: "object",
      additionalProperties: false,
      properties: {
        status_updates: {
          type: "array",
          items: { type: "string", enum: ["queued", "sending", "sent", "delivered", "undelivered", "failed"] },
        },
      },
    },
    secret: WebhookSecret,
  },
};

export const TwilioWhatsappSubscription: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["platform", "provider", "channel_key", "subscriber_reference_id", "webhook_url"],
  properties: {
    platform: Platform,
    provider: { type: "string", const: "twlowa" },
    channel_key: ChannelKey,
    subscriber_reference_id: SubscriberReference,
    webhook_url: WebhookUrl,
    events: SubscribedEvents,
    subevents: {
      type: "object",
      additionalProperties: false,
      properties: {
        status_updates: {
          type: "array",
          items: {
            type: "string",
            enum: ["queued", "sending", "sent", "delivered", "read", "failed", "undelivered"],
          },
        },
      },
    },
    secret: WebhookSecret,
  },
};

export const GupshupWhatsappSubscription: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["platform", "provider", "channel_key", "subscriber_reference_id", "webhook_url"],
  properties: {
    platform: Platform,
    provider: { type: "string", const: "gswa" },
    channel_key: ChannelKey,
    subscriber_reference_id: SubscriberReference,
    webhook_url: WebhookUrl,
    events: SubscribedEvents,
    subevents: {
      type: "object",
      additionalProperties: false,
      properties: {
        status_updates: {
          type: "array",
          items: { type: "string", enum: ["queued", "sent", "delivered", "read", "failed", "enqueued"] },
        },
      },
    },
    secret: WebhookSecret,
  },
};

export const WebhookSubscription: JsonSchema = {
  oneOf: [TelnyxSmsSubscription, TwilioSmsSubscription, TwilioWhatsappSubscription, GupshupWhatsappSubscription],
};

export const JobIdPath: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["job_id"],
  properties: { job_id: { type: "string" } },
};

export const StartDateEndDateQuery: JsonSchema = { type: "object", additionalProperties: false, properties: { start_date: Day, end_date: Day } };

export const PhoneNumberPath: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["phone_number"],
  properties: { phone_number: ContactNumber },
};

export const IdPath: JsonSchema = { type: "object", additionalProperties: false, required: ["id"], properties: { id: { type: "string" } } };

export const SubscriptionIdPath: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["subscription_id"],
  properties: { subscription_id: { type: "string" } },
};
