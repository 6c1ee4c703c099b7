// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";
import { Message } from "./schemas.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/messages",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
  evidence: [],
};
