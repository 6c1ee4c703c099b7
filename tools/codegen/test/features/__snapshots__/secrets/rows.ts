// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { LoginRequest, RenameSessionRequest } from "./requests.js";
export type { ByPassword, ByPin, Done, HookList, Login, SecretText } from "./types.js";

export const login: Operation<requests.LoginRequest, types.Done> = {
  operationId: "login",
  method: "POST",
  path: "/login",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/body/password", "/body/code", "/body/pin"],
  proof: [],
};

export const renameSession: Operation<requests.RenameSessionRequest, types.Done> = {
  operationId: "renameSession",
  method: "POST",
  path: "/sessions/{key}",
  authorized: true,
  idempotency: "safe",
  body: { mediaType: "application/json" },
  secrets: ["/path/key", "/headers/X-Pin", "/body/hooks/*/secret", "/body/byName/*"],
  proof: [],
};
