// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";
import { Message } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = /* @__PURE__ */ checked(
  unchecked.sendMessage,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Message } },
);
