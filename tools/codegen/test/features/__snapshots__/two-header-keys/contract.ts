// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "https://api.acme.test", variables: {} },
  securitySchemes: {
    username: { type: "apiKey", in: "header", name: "Auth-Username" },
    password: { type: "apiKey", in: "header", name: "Auth-Password" },
  },
  security: [["username", "password"]],
  envelope: { success: { pointer: "/ok", value: true } },
  errors: { default: { kind: "protocol", outcome: "unknown" } },
} satisfies Contract;
