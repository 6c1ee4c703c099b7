// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Upload } from "./schemas.js";

export const upload: typeof rows.upload = /* @__PURE__ */ checked(
  rows.upload,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Upload } },
);
