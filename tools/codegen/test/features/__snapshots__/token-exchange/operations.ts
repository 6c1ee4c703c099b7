// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { GetBalanceRequest, GetBalanceResponse, GetTokenRequest, GetTokenResponse, RefreshTokenRequest, RefreshTokenResponse } from "./index.js";
import { Login, Refresh } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = /* @__PURE__ */ checked(
  unchecked.getToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const refreshToken: Operation<RefreshTokenRequest, RefreshTokenResponse> = /* @__PURE__ */ checked(
  unchecked.refreshToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Refresh } },
);

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = /* @__PURE__ */ checked(
  unchecked.getBalance,
  { type: "object", additionalProperties: false, properties: {} },
);
