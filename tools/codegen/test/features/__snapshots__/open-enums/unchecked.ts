// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { SendMessageRequest, SendMessageResponse } from "./index.js";

export const sendMessage: Operation<SendMessageRequest, SendMessageResponse> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/{channel}/messages",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};
