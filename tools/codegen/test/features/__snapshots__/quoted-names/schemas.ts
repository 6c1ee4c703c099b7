// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Message: JsonSchema = {
  type: "object",
  required: ["e-mail", "1st", "class"],
  properties: {
    "2": { type: "number" },
    "e-mail": { type: "string", format: "email" },
    "1st": { type: "string", pattern: "^\"\\\\\\d`${x}\\n" },
    class: { type: "string" },
    ["__proto__"]: { type: "string", minLength: 1 },
    "it's \"so\"": { type: "string", const: "a b" },
  },
};
