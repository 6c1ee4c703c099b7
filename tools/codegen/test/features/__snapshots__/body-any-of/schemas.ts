// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Message: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["to"],
  properties: { to: { type: "string" }, text: { type: "string" }, html: { type: "string" } },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { text: { type: "string" } } },
        { required: ["html"], properties: { html: { type: "string" } } },
      ],
    },
  ],
};
