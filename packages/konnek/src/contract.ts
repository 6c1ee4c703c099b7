// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "konnek",
  create: "createKonnek",
  server: { url: "https://{host}", variables: { host: {} } },
  securitySchemes: {
    username: { type: "apiKey", in: "header", name: "Auth-username" },
    password: { type: "apiKey", in: "header", name: "Auth-password" },
  },
  security: [["username", "password"]],
  envelope: {
    success: { pointer: "/meta/status", value: true },
    failure: { value: false },
    code: "/meta/code",
    message: ["/meta/errors", "/meta/message"],
  },
  errors: {
    code: {
      "400": { kind: "invalid", outcome: "rejected" },
      "401": { kind: "authentication", outcome: "rejected" },
      "403": { kind: "permission", outcome: "rejected" },
      "404": { kind: "notFound", outcome: "rejected" },
      "409": { kind: "conflict", outcome: "rejected" },
      "413": { kind: "invalid", outcome: "rejected" },
      "422": { kind: "invalid", outcome: "rejected" },
      "429": { kind: "rateLimited", outcome: "rejected" },
      "500": { kind: "unavailable", outcome: "unknown" },
      "502": { kind: "unavailable", outcome: "unknown" },
      "503": { kind: "unavailable", outcome: "unknown" },
      "504": { kind: "unavailable", outcome: "unknown" },
    },
    default: { kind: "protocol", outcome: "unknown" },
  },
} satisfies Contract;
