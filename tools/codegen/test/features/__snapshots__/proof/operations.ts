// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { GetBalanceRequest, GetBalanceResponse } from "./index.js";
import * as unchecked from "./unchecked.js";

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = /* @__PURE__ */ checked(
  unchecked.getBalance,
  { type: "object", additionalProperties: false, properties: {} },
);
