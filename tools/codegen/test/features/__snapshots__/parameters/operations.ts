// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Channel } from "./schemas.js";

export const listMessages: typeof rows.listMessages = /* @__PURE__ */ checked(
  rows.listMessages,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "headers"],
    properties: {
      path: { type: "object", additionalProperties: false, required: ["channel"], properties: { channel: Channel } },
      query: {
        type: "object",
        additionalProperties: false,
        properties: {
          limit: { type: "integer", maximum: 100 },
          unread: { type: "boolean" },
          order: { type: "string", enum: ["oldest", "newest"] },
        },
      },
      headers: {
        type: "object",
        additionalProperties: false,
        required: ["X-Tenant"],
        properties: {
          "X-Version": { type: "string", enum: ["1", "2"] },
          "X-Tenant": { type: "string", format: "uuid" },
          "X-Trace": { type: "string" },
        },
      },
    },
  },
);
