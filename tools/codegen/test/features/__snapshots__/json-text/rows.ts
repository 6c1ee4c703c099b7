// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { SendTemplateRequest } from "./requests.js";
export type { Done, Template, TemplateMessage } from "./types.js";

export const sendTemplate: Operation<requests.SendTemplateRequest, types.Done> = {
  operationId: "sendTemplate",
  method: "POST",
  path: "/messages",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [],
};
