// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const SecretText: JsonSchema = { type: "string" };

export const ByPassword: JsonSchema = {
  type: "object",
  required: ["user"],
  properties: { user: { type: "string" }, code: { type: "string" } },
  allOf: [{ type: "object", required: ["password"], properties: { password: SecretText } }],
};

export const ByPin: JsonSchema = { type: "object", required: ["pin"], properties: { pin: SecretText, code: { type: "string" } } };

export const Login: JsonSchema = { oneOf: [ByPassword, ByPin] };

export const HookList: JsonSchema = {
  type: "object",
  properties: {
    hooks: { type: "array", items: { type: "object", properties: { url: { type: "string" }, secret: SecretText } } },
    byName: { type: "object", additionalProperties: SecretText },
  },
};
