// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Login: JsonSchema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
