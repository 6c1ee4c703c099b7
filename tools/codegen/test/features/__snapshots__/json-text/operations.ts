// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { SendTemplateRequest, SendTemplateResponse } from "./index.js";
import { Template, TemplateMessage } from "./schemas.js";

export const sendTemplate: Operation<SendTemplateRequest, SendTemplateResponse> = {
  operationId: "sendTemplate",
  method: "POST",
  path: "/messages",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json", json: { template: Template } },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
  evidence: [],
};
