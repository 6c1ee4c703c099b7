// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { UploadRequest, UploadResponse } from "./index.js";
import { Upload } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const upload: Operation<UploadRequest, UploadResponse> = /* @__PURE__ */ checked(
  unchecked.upload,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Upload } },
);
