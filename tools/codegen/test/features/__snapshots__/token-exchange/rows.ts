// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { GetBalanceRequest, GetTokenRequest, RefreshTokenRequest } from "./requests.js";
export type { Done, Login, Refresh, Token } from "./types.js";

export const getToken: Operation<requests.GetTokenRequest, types.Token> = {
  operationId: "getToken",
  method: "POST",
  path: "/token",
  authorized: false,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/secret"],
  proof: [{ pointer: "/token", type: "string" }],
};

export const refreshToken: Operation<requests.RefreshTokenRequest, types.Token> = {
  operationId: "refreshToken",
  method: "POST",
  path: "/token/refresh",
  authorized: false,
  idempotency: "none",
  body: { mediaType: "application/json" },
  secrets: ["/body/refresh"],
  proof: [{ pointer: "/token", type: "string" }],
};

export const getBalance: Operation<requests.GetBalanceRequest, types.Done> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
