// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "https://api.acme.test", variables: {} },
  securitySchemes: { apiKey: { type: "apiKey", in: "header", name: "X-Api-Key" } },
  security: [["apiKey"]],
  envelope: { success: { pointer: "/ok", value: true } },
  errors: { default: { kind: "protocol", outcome: "unknown" } },
} satisfies Contract;
