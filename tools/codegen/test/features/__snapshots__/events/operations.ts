// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";

export const getBalance = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: [],
} satisfies Operation;
