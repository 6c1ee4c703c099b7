// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { LoginRequest, LoginResponse, RenameSessionRequest, RenameSessionResponse } from "./index.js";
import { Hooks, Login, Secret } from "./schemas.js";

export const login: Operation<LoginRequest, LoginResponse> = {
  operationId: "login",
  method: "POST",
  path: "/login",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
  secrets: ["/body/password", "/body/code", "/body/pin"],
  evidence: [],
};

export const renameSession: Operation<RenameSessionRequest, RenameSessionResponse> = {
  operationId: "renameSession",
  method: "POST",
  path: "/sessions/{key}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: {
    type: "object",
    additionalProperties: false,
    required: ["path", "body"],
    properties: {
      path: { type: "object", additionalProperties: false, required: ["key"], properties: { key: Secret } },
      headers: { type: "object", additionalProperties: false, properties: { "X-Pin": { type: "string" } } },
      body: Hooks,
    },
  },
  secrets: ["/path/key", "/headers/X-Pin", "/body/hooks/*/secret", "/body/byName/*"],
  evidence: [],
};
