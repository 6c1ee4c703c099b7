// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Channel: JsonSchema = { type: "string", minLength: 1 };
