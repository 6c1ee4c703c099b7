// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Id: JsonSchema = { type: "string", format: "uuid" };

export const TextMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text"],
  properties: {
    id: Id,
    type: { type: "string", const: "text" },
    text: { type: "string", maxLength: 1000 },
    urgent: { type: "boolean" },
  },
};

export const MediaMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "urls"],
  properties: {
    id: Id,
    type: { type: "string", enum: ["image", "video"] },
    urls: { type: "array", minItems: 1, items: { type: "string", format: "uri" } },
    labels: { type: "object", additionalProperties: { type: ["string", "null"] } },
  },
};

export const Message: JsonSchema = { oneOf: [TextMessage, MediaMessage] };
