// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Message } from "./schemas.js";

export const sendMessage: typeof rows.sendMessage = /* @__PURE__ */ checked(
  rows.sendMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
);
