// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Login } from "./schemas.js";

export const getToken: typeof rows.getToken = /* @__PURE__ */ checked(
  rows.getToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const dropToken: typeof rows.dropToken = /* @__PURE__ */ checked(
  rows.dropToken,
  {
    type: "object",
    additionalProperties: false,
    properties: {
      query: { type: "object", additionalProperties: false, properties: { reason: { type: "string" } } },
      headers: { type: "object", additionalProperties: false, properties: { "X-Version": { type: "string" } } },
    },
  },
);
