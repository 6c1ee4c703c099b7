// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";

export const listChannels = {
  operationId: "listChannels",
  method: "GET",
  path: "/channels",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  bare: true,
  evidence: [],
} satisfies Operation;
