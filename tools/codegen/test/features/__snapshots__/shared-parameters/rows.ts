// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type {
  _2ndKeyPath, DeleteListRequest, GetBalanceRequest, GetKeyRequest, GetListRequest, ListContactsRequest,
  ListMessagesRequest, XVersionHeaders,
} from "./requests.js";
export type { Done, PageQuery } from "./types.js";

export const getBalance: Operation<requests.GetBalanceRequest, types.Done> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  headers: { "X-Version": "2" },
  proof: [],
};

export const listMessages: Operation<requests.ListMessagesRequest, types.Done> = {
  operationId: "listMessages",
  method: "GET",
  path: "/messages",
  authorized: true,
  idempotency: "safe",
  headers: { "X-Version": "2" },
  proof: [],
};

export const listContacts: Operation<requests.ListContactsRequest, types.Done> = {
  operationId: "listContacts",
  method: "GET",
  path: "/contacts",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getList: Operation<requests.GetListRequest, types.Done> = {
  operationId: "getList",
  method: "GET",
  path: "/lists/{2nd-key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const deleteList: Operation<requests.DeleteListRequest, types.Done> = {
  operationId: "deleteList",
  method: "DELETE",
  path: "/lists/{2nd-key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getKey: Operation<requests.GetKeyRequest, types.Done> = {
  operationId: "getKey",
  method: "GET",
  path: "/keys/{key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
