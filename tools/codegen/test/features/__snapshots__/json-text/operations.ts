// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { SendTemplateRequest, SendTemplateResponse } from "./index.js";
import { Template, TemplateMessage } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const sendTemplate: Operation<SendTemplateRequest, SendTemplateResponse> = /* @__PURE__ */ checked(
  unchecked.sendTemplate,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
  { template: Template },
);
