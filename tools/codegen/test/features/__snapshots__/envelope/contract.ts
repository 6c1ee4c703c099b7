// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "https://api.acme.test", variables: {} },
  securitySchemes: { apiKey: { type: "apiKey", in: "header", name: "X-Api-Key" } },
  security: [["apiKey"]],
  envelope: {
    success: { pointer: "/meta/code", value: 0 },
    code: "/meta/code",
    message: ["/meta/message"],
    fields: { items: "/errors", name: "/field", message: ["/text"] },
  },
  errors: {
    code: { "10001": { kind: "authentication", outcome: "rejected" } },
    status: { "5XX": { kind: "unavailable", outcome: "unknown" } },
    default: { kind: "invalid", outcome: "rejected" },
  },
} satisfies Contract;
