// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { GetBalanceRequest } from "./requests.js";
export type { Done, IncomingMessage, MessageStatuses } from "./types.js";

export const getBalance: Operation<requests.GetBalanceRequest, types.Done> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
