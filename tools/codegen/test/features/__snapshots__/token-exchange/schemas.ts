// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Login: JsonSchema = {
  type: "object",
  required: ["clientId", "secret"],
  properties: { clientId: { type: "string" }, secret: { type: "string" } },
};

export const Refresh: JsonSchema = { type: "object", required: ["refresh"], properties: { refresh: { type: "string" } } };
