// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { SessionMessage } from "./schemas.js";

export const sendSessionMessage = {
  operationId: "sendSessionMessage",
  method: "POST",
  path: "/send-session-message",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "multipart/form-data", files: ["file"] },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: SessionMessage } },
  secrets: ["/body/session"],
  evidence: ["/meta/message", "/data/message/id", "/data/message/status"],
} satisfies Operation;
