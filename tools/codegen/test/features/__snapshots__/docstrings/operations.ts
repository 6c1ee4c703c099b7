// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { GetBalanceRequest, GetBalanceResponse } from "./index.js";

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = {
  operationId: "getBalance",
  method: "GET",
  path: "/*/balance",
  authorized: true,
  idempotency: "safe",
  request: {
    type: "object",
    additionalProperties: false,
    properties: {
      query: { type: "object", additionalProperties: false, properties: { at: { type: "string", format: "date" } } },
    },
  },
  evidence: [],
};
