// Generated from specs/sociocs by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "sociocs",
  create: "createSociocs",
  server: { url: "https://api.sociocs.com", variables: {} },
  securitySchemes: {
    apikey: { type: "apiKey", in: "header", name: "apikey" },
    basic: { type: "basic" },
    apikeyQuery: { type: "apiKey", in: "query", name: "apikey" },
  },
  security: [["apikey"], ["basic"], ["apikeyQuery"]],
  envelope: {
    success: { pointer: "/status", value: "success" },
    failure: { value: "error" },
    message: ["/errors/0/msg"],
    fields: { items: "/errors", message: ["/msg"] },
  },
  errors: {
    status: {
      "400": { kind: "invalid", outcome: "rejected" },
      "401": { kind: "authentication", outcome: "rejected" },
      "404": { kind: "notFound", outcome: "rejected" },
      "429": { kind: "rateLimited", outcome: "rejected" },
      "5XX": { kind: "unavailable", outcome: "unknown" },
    },
    default: { kind: "protocol", outcome: "unknown" },
  },
} satisfies Contract;
