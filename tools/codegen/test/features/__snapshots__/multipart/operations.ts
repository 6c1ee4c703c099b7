// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { UploadRequest, UploadResponse } from "./index.js";
import { Upload } from "./schemas.js";

export const upload: Operation<UploadRequest, UploadResponse> = {
  operationId: "upload",
  method: "POST",
  path: "/files",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "multipart/form-data", files: { icon: "one", file: "one", previews: "list" } },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Upload } },
  evidence: [],
};
