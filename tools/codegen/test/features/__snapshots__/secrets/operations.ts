// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import { Hooks, Login, Secret } from "./schemas.js";

export const login = {
  operationId: "login",
  method: "POST",
  path: "/login",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  request: { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
  secrets: ["/body/password", "/body/code", "/body/pin"],
  evidence: [],
} satisfies Operation;

export const renameSession = {
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
} satisfies Operation;
