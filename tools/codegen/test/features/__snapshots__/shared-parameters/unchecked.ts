// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A request that is made with these rows is not checked by the contract before it is sent:
// a bundle of them holds neither the schemas nor the validator. The rows of operations.ts check.

import type { Operation } from "@trunkline/runtime";
import type { DeleteListRequest, DeleteListResponse, GetBalanceRequest, GetBalanceResponse, GetKeyRequest, GetKeyResponse, GetListRequest, GetListResponse, ListContactsRequest, ListContactsResponse, ListMessagesRequest, ListMessagesResponse } from "./index.js";

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = {
  operationId: "getBalance",
  method: "GET",
  path: "/balance",
  authorized: true,
  idempotency: "safe",
  headers: { "X-Version": "2" },
  proof: [],
};

export const listMessages: Operation<ListMessagesRequest, ListMessagesResponse> = {
  operationId: "listMessages",
  method: "GET",
  path: "/messages",
  authorized: true,
  idempotency: "safe",
  headers: { "X-Version": "2" },
  proof: [],
};

export const listContacts: Operation<ListContactsRequest, ListContactsResponse> = {
  operationId: "listContacts",
  method: "GET",
  path: "/contacts",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getList: Operation<GetListRequest, GetListResponse> = {
  operationId: "getList",
  method: "GET",
  path: "/lists/{2nd-key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const deleteList: Operation<DeleteListRequest, DeleteListResponse> = {
  operationId: "deleteList",
  method: "DELETE",
  path: "/lists/{2nd-key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};

export const getKey: Operation<GetKeyRequest, GetKeyResponse> = {
  operationId: "getKey",
  method: "GET",
  path: "/keys/{key}",
  authorized: true,
  idempotency: "safe",
  proof: [],
};
