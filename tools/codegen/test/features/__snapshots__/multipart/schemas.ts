// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const File: JsonSchema = {};

export const Upload: JsonSchema = {
  type: "object",
  required: ["file", "count"],
  properties: {
    file: File,
    previews: { type: "array", maxItems: 3, items: {} },
    count: { type: "integer" },
    isPublic: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
  },
  allOf: [
    {
      anyOf: [
        { required: ["icon"], properties: { icon: File } },
        { required: ["tags"], properties: { tags: { type: "array", items: { type: "string" } } } },
      ],
    },
  ],
};
