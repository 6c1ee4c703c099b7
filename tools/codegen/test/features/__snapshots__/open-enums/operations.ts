// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";
import { Message, Priority } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendMessage,
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
