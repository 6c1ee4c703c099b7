// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { DeleteListRequest, DeleteListResponse, GetBalanceRequest, GetBalanceResponse, GetKeyRequest, GetKeyResponse, GetListRequest, GetListResponse, ListContactsRequest, ListContactsResponse, ListMessagesRequest, ListMessagesResponse } from "./index.js";
import { PageQuery2, PageQuery3, XVersionHeaders, _2ndKeyPath } from "./schemas.js";
import * as unchecked from "./unchecked.js";

export const getBalance: Operation<GetBalanceRequest, GetBalanceResponse> = /* @__PURE__ */ checked(
  unchecked.getBalance,
  { type: "object", additionalProperties: false, properties: { headers: XVersionHeaders } },
);

export const listMessages: Operation<ListMessagesRequest, ListMessagesResponse> = /* @__PURE__ */ checked(
  unchecked.listMessages,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: PageQuery2, headers: XVersionHeaders },
  },
);

export const listContacts: Operation<ListContactsRequest, ListContactsResponse> = /* @__PURE__ */ checked(
  unchecked.listContacts,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: PageQuery2 } },
);

export const getList: Operation<GetListRequest, GetListResponse> = /* @__PURE__ */ checked(
  unchecked.getList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: _2ndKeyPath, query: PageQuery3 },
  },
);

export const deleteList: Operation<DeleteListRequest, DeleteListResponse> = /* @__PURE__ */ checked(
  unchecked.deleteList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: _2ndKeyPath, query: PageQuery3 },
  },
);

export const getKey: Operation<GetKeyRequest, GetKeyResponse> = /* @__PURE__ */ checked(
  unchecked.getKey,
  {
    type: "object",
    additionalProperties: false,
    required: ["path", "query"],
    properties: {
      path: {
        type: "object",
        additionalProperties: false,
        required: ["key"],
        properties: { key: { type: "string" } },
      },
      query: {
        type: "object",
        additionalProperties: false,
        required: ["2nd-key"],
        properties: { "2nd-key": { type: "string" } },
      },
    },
  },
);
