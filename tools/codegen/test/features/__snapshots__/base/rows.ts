// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. A request that is made with one of these is not checked before it is sent, so a bundle
// of them holds neither the schemas nor the validator. The rows of operations.ts have the checks as well.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { GetBalanceRequest } from "./requests.js";
export type { Done } from "./types.js";

export const getBalance: Operation<requests.GetBalanceRequest, types.Done> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
