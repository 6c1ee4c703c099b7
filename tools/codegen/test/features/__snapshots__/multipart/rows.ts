// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import { formBody, type Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { UploadRequest } from "./requests.js";
export type { Done, File, Upload, UploadBase } from "./types.js";

export const upload: Operation<requests.UploadRequest, types.Done> = {
  operationId: "upload",
  method: "POST",
  path: "/files",
  authorized: true,
  idempotency: "none",
  body: /* @__PURE__ */ formBody({ icon: "one", file: "one", previews: "list" }),
  proof: [],
};
