// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Message, Priority } from "./schemas.js";

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
        required: ["channel"],
        properties: { channel: { type: "string", minLength: 1 } },
      },
      query: { type: "object", additionalProperties: false, properties: { priority: Priority } },
      body: Message,
    },
  },
);
