// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { LoginRequest, LoginResponse, RenameSessionRequest, RenameSessionResponse } from "./index.js";
import { HookList, Login, SecretText } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const login: Operation<LoginRequest, LoginResponse> = /* @__PURE__ */ checked(
  unchecked.login,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const renameSession: Operation<RenameSessionRequest, RenameSessionResponse> = /* @__PURE__ */ checked(
  unchecked.renameSession,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: { type: "object", additionalProperties: false, required: ["key"], properties: { key: SecretText } },
      headers: { type: "object", additionalProperties: false, properties: { "X-Pin": { type: "string" } } },
      body: HookList,
    },
  },
);
