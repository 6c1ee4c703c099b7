// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Message } from "./schemas.js";

export const sendMessage = {
  operationId: "sendMessage",
  method: "POST",
  path: "/messages",
  authorized: true,
  idempotency: { field: "/id" },
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
  evidence: [],
} satisfies Operation;
