// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const PageQuery: JsonSchema = { type: "integer", minimum: 1 };

export const XVersionHeaders: JsonSchema = { type: "object", additionalProperties: false, properties: { "X-Version": { type: "string" } } };

export const PageQuery2: JsonSchema = { type: "object", additionalProperties: false, required: ["page"], properties: { page: PageQuery } };

export const _2ndKeyPath: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["2nd-key"],
  properties: { "2nd-key": { type: "string" } },
};

export const PageQuery3: JsonSchema = { type: "object", additionalProperties: false, properties: { page: { type: "string" } } };
