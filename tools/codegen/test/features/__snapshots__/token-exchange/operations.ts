// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { Login, Refresh } from "./schemas.js";

export const getToken: typeof rows.getToken = /* @__PURE__ */ checked(
  rows.getToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const refreshToken: typeof rows.refreshToken = /* @__PURE__ */ checked(
  rows.refreshToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Refresh } },
);

export const getBalance: typeof rows.getBalance = /* @__PURE__ */ checked(
  rows.getBalance,
  { type: "object", additionalProperties: false, properties: {} },
);
