// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";

export const getBalance: typeof rows.getBalance = /* @__PURE__ */ checked(
  rows.getBalance,
  { type: "object", additionalProperties: false, properties: {} },
);
