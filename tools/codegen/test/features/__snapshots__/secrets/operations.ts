// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked } from "@trunkline/runtime";
import * as rows from "./rows.js";
import { HookList, Login, SecretText } from "./schemas.js";

export const login: typeof rows.login = /* @__PURE__ */ checked(
  rows.login,
  { type: "object", additionalProperties: false, required: ["body"], properties: { body: Login } },
);

export const renameSession: typeof rows.renameSession = /* @__PURE__ */ checked(
  rows.renameSession,
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
