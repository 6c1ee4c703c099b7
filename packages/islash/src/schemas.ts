// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Text: JsonSchema = { type: "string", minLength: 1 };

export const File: JsonSchema = {};

export const FileUrl: JsonSchema = { type: "string", minLength: 1 };

export const StickerId: JsonSchema = { type: "string", minLength: 1 };

export const SessionMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session", "identity"],
  properties: {
    session: { type: "string", minLength: 1 },
    identity: { type: "string", minLength: 1 },
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
