// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { LoginRequest, LoginResponse, RenameSessionRequest, RenameSessionResponse } from "./index.js";

export const login: Operation<LoginRequest, LoginResponse> = {
  operationId: "login",
  method: "POST",
  path: "/login",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/password", "/body/code", "/body/pin"],
  proof: [],
};

export const renameSession: Operation<RenameSessionRequest, RenameSessionResponse> = {
  operationId: "renameSession",
  method: "POST",
  path: "/sessions/{key}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/path/key", "/headers/X-Pin", "/body/hooks/*/secret", "/body/byName/*"],
  proof: [],
};
