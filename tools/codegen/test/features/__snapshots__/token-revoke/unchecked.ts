// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { DropTokenRequest, DropTokenResponse, GetTokenRequest, GetTokenResponse } from "./index.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = {
  operationId: "getToken",
  method: "POST",
  path: "/token",
  authorized: false,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/token", type: "string" }],
};

export const dropToken: Operation<DropTokenRequest, DropTokenResponse> = {
  operationId: "dropToken",
  method: "DELETE",
  path: "/token",
  authorized: true,
  idempotency: "safe",
  headers: { "X-Version": "2" },
  proof: [],
};
