// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Session: JsonSchema = { type: "string", minLength: 1 };

export const Identity: JsonSchema = { type: "string", minLength: 1 };

export const Text: JsonSchema = { type: "string", minLength: 1 };

export const File: JsonSchema = {};

export const FileUrl: JsonSchema = { type: "string", minLength: 1 };

export const StickerId: JsonSchema = { type: "string", minLength: 1 };

export const SessionMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session", "identity"],
  properties: {
    session: Session,
    identity: Identity,
    text: Text,
    file: File,
    file_url: FileUrl,
    sticker_id: StickerId,
    quoted_message_id: { type: "integer" },
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: Text } },
        { required: ["file"], properties: { file: File } },
        { required: ["file_url"], properties: { file_url: FileUrl } },
        { required: ["sticker_id"], properties: { sticker_id: StickerId } },
      ],
    },
  ],
};

export const TemplateName: JsonSchema = { type: "string", minLength: 1 };

export const TemplateVariable: JsonSchema = { type: "string", pattern: "^ {0,4}(?:[^ \\t\\n\\r] {0,4})*$" };

export const TemplateMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session", "identity", "template_name"],
  properties: {
    session: Session,
    identity: Identity,
    template_name: TemplateName,
    variable_1: TemplateVariable,
    variable_2: TemplateVariable,
    variable_3: TemplateVariable,
    button_url_variable_1: TemplateVariable,
  },
};

export const TemplateQuery: JsonSchema = { type: "object", additionalProperties: false, required: ["session"], properties: { session: Session } };

export const SendAt: JsonSchema = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$" };

export const ScheduledButtonVariable: JsonSchema = { type: "string", pattern: "^ {0,4}(?:[^ \\t\\n\\r] {0,4})*$" };

export const ScheduledMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session", "identity", "send_at", "template_name"],
  properties: {
    session: Session,
    identity: Identity,
    send_at: SendAt,
    template_name: TemplateName,
    variable_1: TemplateVariable,
    variable_2: TemplateVariable,
    variable_3: TemplateVariable,
    button_url_variable_1: ScheduledButtonVariable,
  },
};

export const SessionQuery: JsonSchema = { type: "object", additionalProperties: false, required: ["session"], properties: { session: Session } };

export const SessionLabelIdentityHashQuery: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session", "label"],
  properties: {
    session: Session,
    label: { type: "string", minLength: 1 },
    identity: Identity,
    hash: { type: "string", minLength: 1 },
  },
};
