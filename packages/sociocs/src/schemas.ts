// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
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

export const Message: JsonSchema = { oneOf: [TwilioSms, TwilioWhatsapp, GupshupWhatsapp] };
