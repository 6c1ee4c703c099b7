// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Text: JsonSchema = { type: "string", minLength: 1 };

export const Timed: JsonSchema = {
  anyOf: [
    { required: ["day"], properties: { day: { type: "string", format: "date" } } },
    { required: ["hour"], properties: { hour: { type: "integer" } } },
  ],
};

export const Message: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["to"],
  properties: { to: { type: "string" }, text: Text, html: { type: "string" }, urgent: { type: "boolean" } },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: Text } },
        { required: ["html"], properties: { html: { type: "string" } } },
      ],
    },
    Timed,
  ],
};
