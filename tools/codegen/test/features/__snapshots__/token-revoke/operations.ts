// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { DropTokenRequest, DropTokenResponse, GetTokenRequest, GetTokenResponse } from "./index.js";
import { Login } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const getToken: Operation<GetTokenRequest, GetTokenResponse> = /* @__PURE__ */ checked(
  unchecked.getToken,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const dropToken: Operation<DropTokenRequest, DropTokenResponse> = /* @__PURE__ */ checked(
  unchecked.dropToken,
  {
    type: "object",
    additionalProperties: false,
    properties: {
      query: { type: "object", additionalProperties: false, properties: { reason: { type: "string" } } },
      headers: { type: "object", additionalProperties: false, properties: { "X-Version": { type: "string" } } },
    },
  },
);
