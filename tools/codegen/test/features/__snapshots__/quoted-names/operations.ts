// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Message } from "./schemas.js";

export const sendMessage: typeof rows.sendMessage = /* @__PURE__ */ checked(
  rows.sendMessage,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["user-id"],
        properties: { "user-id": { type: "string" } },
      },
      query: { type: "object", additionalProperties: false, properties: { "filter[to]": { type: "string" } } },
      headers: { type: "object", additionalProperties: false, properties: { "Idempotency-Key": { type: "string" } } },
      body: Message,
    },
  },
);
