// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Login } from "./schemas.js";

export const login = {
  operationId: "login",
  method: "POST",
  path: "/login",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
  secrets: ["password", "code", "pin"],
  evidence: [],
} satisfies Operation;
