// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Template, TemplateMessage } from "./schemas.js";

export const sendTemplate: typeof rows.sendTemplate = /* @__PURE__ */ checked(
  rows.sendTemplate,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: TemplateMessage } },
  { template: Template },
);
