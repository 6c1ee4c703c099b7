// Generated from specs/konnek/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";
import { Message } from "./schemas.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/{channel}/send/{clientID}",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["channel", "clientID"],
        properties: { channel: { type: "string", minLength: 1 }, clientID: { type: "string", minLength: 1 } },
      },
      body: Message,
    },
  },
  evidence: ["/data/message_id", "/data/status", "/data/tid"],
};
