// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";
import { Message } from "./schemas.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/users/{user-id}/messages",
  authorized: true,
  idempotency: { header: "Idempotency-Key" },
  body: { mediaType: "application/json" },
  request: {
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
  evidence: [],
};
