// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { GetBalanceRequest, GetBalanceResponse, GetTokenRequest, GetTokenResponse, RefreshTokenRequest, RefreshTokenResponse } from "./index.js";
import { Login, Refresh } from "./schemas.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = {
  operationId: "getToken",
  method: "POST",
  path: "/token",
  authorized: false,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
  secrets: ["/body/secret"],
  evidence: ["/token", "/refresh", "/expires"],
};

export const refreshToken: Operation<RefreshTokenRequest, RefreshTokenResponse> = {
  operationId: "refreshToken",
  method: "POST",
  path: "/token/refresh",
  authorized: false,
  idempotency: "none",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Refresh } },
  secrets: ["/body/refresh"],
  evidence: ["/token", "/refresh", "/expires"],
};

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  evidence: [],
};
