// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Priority: JsonSchema = { type: "integer" };

export const Message: JsonSchema = {
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "string", minLength: 1 },
    priority: Priority,
    labels: { type: "array", items: { type: "string" } },
    reply: { anyOf: [{ type: "string", enum: ["yes", "no"] }, { type: ["string", "null"] }] },
  },
};
