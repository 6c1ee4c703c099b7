// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { GetBalanceRequest, GetBalanceResponse, GetTokenRequest, GetTokenResponse, RefreshTokenRequest, RefreshTokenResponse } from "./index.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = {
  operationId: "getToken",
  method: "POST",
  path: "/token",
  authorized: false,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/secret"],
  proof: [{ pointer: "/token", type: "string" }],
};

export const refreshToken: Operation<RefreshTokenRequest, RefreshTokenResponse> = {
  operationId: "refreshToken",
  method: "POST",
  path: "/token/refresh",
  authorized: false,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/refresh"],
  proof: [{ pointer: "/token", type: "string" }],
};

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
