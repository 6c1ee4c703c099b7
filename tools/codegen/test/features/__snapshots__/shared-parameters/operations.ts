// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { _2ndKeyPath, PageQuery2, PageQuery3, XVersionHeaders } from "./schemas.js";

export const getBalance: typeof rows.getBalance = /* @__PURE__ */ checked(
  rows.getBalance,
  { type: "object", additionalProperties: false, properties: { headers: XVersionHeaders } },
);

export const listMessages: typeof rows.listMessages = /* @__PURE__ */ checked(
  rows.listMessages,
  {
    type: "object",
    additionalProperties: false,
    required: ["query"],
    properties: { query: PageQuery2, headers: XVersionHeaders },
  },
);

export const listContacts: typeof rows.listContacts = /* @__PURE__ */ checked(
  rows.listContacts,
  { type: "object", additionalProperties: false, required: ["query"], properties: { query: PageQuery2 } },
);

export const getList: typeof rows.getList = /* @__PURE__ */ checked(
  rows.getList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: _2ndKeyPath, query: PageQuery3 },
  },
);

export const deleteList: typeof rows.deleteList = /* @__PURE__ */ checked(
  rows.deleteList,
  {
    type: "object",
    additionalProperties: false,
    required: ["path"],
    properties: { path: _2ndKeyPath, query: PageQuery3 },
  },
);

export const getKey: typeof rows.getKey = /* @__PURE__ */ checked(
  rows.getKey,
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
