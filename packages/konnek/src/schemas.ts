// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Id: JsonSchema = { type: "string", minLength: 1 };

export const ReplyId: JsonSchema = { type: "string" };

export const Times: JsonSchema = { type: "integer" };

export const Timestamp: JsonSchema = { type: "string", format: "date-time" };

export const ReplyToken: JsonSchema = { type: "string" };

export const Recipient: JsonSchema = { type: "string", minLength: 1 };

export const Timestamped: JsonSchema = {
  anyOf: [
    { required: ["timestamp"], properties: { timestamp: Timestamp } },
    { required: ["timestampt"], properties: { timestampt: Timestamp } },
  ],
};

export const TextMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "times", "recipient", "type", "body"],
  properties: {
    id: Id,
    reply_id: ReplyId,
    times: Times,
    timestamp: Timestamp,
    timestampt: Timestamp,
    reply_token: ReplyToken,
    recipient: Recipient,
    type: { type: "string", const: "text" },
    body: {
      type: "object",
      additionalProperties: false,
      required: ["text"],
      properties: { text: { type: "string", minLength: 1 } },
    },
  },
  allOf: [Timestamped],
};

export const AccompanyingText: JsonSchema = { type: "string" };

export const Media: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["url"],
  properties: { url: { type: "string", format: "uri", minLength: 1 }, name: { type: "string" } },
};

export const MediaMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "times", "recipient", "type", "body"],
  properties: {
    id: Id,
    reply_id: ReplyId,
    times: Times,
    timestamp: Timestamp,
    timestampt: Timestamp,
    reply_token: ReplyToken,
    recipient: Recipient,
    type: { type: "string", enum: ["image", "video", "audio", "voice", "document"] },
    body: {
      type: "object",
      additionalProperties: false,
      required: ["media"],
      properties: { text: AccompanyingText, media: Media },
    },
  },
  allOf: [Timestamped],
};

export const Location: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["latitude", "longitude"],
  properties: {
    latitude: { type: "number", minimum: -90, maximum: 90 },
    longitude: { type: "number", minimum: -180, maximum: 180 },
  },
};

export const LocationMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "times", "recipient", "type", "body"],
  properties: {
    id: Id,
    reply_id: ReplyId,
    times: Times,
    timestamp: Timestamp,
    timestampt: Timestamp,
    reply_token: ReplyToken,
    recipient: Recipient,
    type: { type: "string", const: "location" },
    body: {
      type: "object",
      additionalProperties: false,
      required: ["location"],
      properties: { text: AccompanyingText, location: Location },
    },
  },
  allOf: [Timestamped],
};

export const Buttons: JsonSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["key", "title"],
    properties: { key: { type: "string", minLength: 1 }, title: { type: "string", minLength: 1 } },
  },
};

export const TextHeader: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text"],
  properties: { type: { type: "string", const: "text" }, text: { type: "string", minLength: 1 } },
};

export const MediaHeader: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "media_url"],
  properties: {
    type: { type: "string", enum: ["image", "video", "document"] },
    media_url: { type: "string", format: "uri", minLength: 1 },
  },
};

export const Header: JsonSchema = { oneOf: [TextHeader, MediaHeader] };

export const Footer: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "text"],
  properties: { title: { type: "string", minLength: 1 }, text: { type: "string", minLength: 1 } },
};

export const ButtonMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "times", "recipient", "type", "body"],
  properties: {
    id: Id,
    reply_id: ReplyId,
    times: Times,
    timestamp: Timestamp,
    timestampt: Timestamp,
    reply_token: ReplyToken,
    recipient: Recipient,
    type: { type: "string", const: "button" },
    body: {
      type: "object",
      additionalProperties: false,
      required: ["button"],
      properties: { text: AccompanyingText, button: Buttons },
    },
    header: Header,
    footer: Footer,
  },
  allOf: [Timestamped],
};

export const ListAction: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["key", "title", "description"],
  properties: {
    key: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 1 },
  },
};

export const ListSection: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "description", "actions"],
  properties: {
    title: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 1 },
    actions: { type: "array", minItems: 1, items: ListAction },
  },
};

export const List: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "sections"],
  properties: { title: { type: "string", minLength: 1 }, sections: { type: "array", minItems: 1, items: ListSection } },
};

export const ListMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "times", "recipient", "type", "body"],
  properties: {
    id: Id,
    reply_id: ReplyId,
    times: Times,
    timestamp: Timestamp,
    timestampt: Timestamp,
    reply_token: ReplyToken,
    recipient: Recipient,
    type: { type: "string", const: "list" },
    body: {
      type: "object",
      additionalProperties: false,
      required: ["list"],
      properties: { text: AccompanyingText, list: List },
    },
    header: Header,
    footer: Footer,
  },
  allOf: [Timestamped],
};

export const Message: JsonSchema = { oneOf: [TextMessage, MediaMessage, LocationMessage, ButtonMessage, ListMessage] };
