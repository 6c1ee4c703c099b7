// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Template: JsonSchema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };

export const TemplateMessage: JsonSchema = { type: "object", required: ["template"], properties: { template: { type: "string" } } };
