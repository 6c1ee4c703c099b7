// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Contract, tokenExchange } from "@trunkline/runtime";
import { getToken, refreshToken } from "./rows.js";

export const contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "https://api.acme.test", variables: {} },
  securitySchemes: {
    accessToken: {
      type: "apiKey",
      in: "header",
      name: "Authorization",
      exchange: /* @__PURE__ */ tokenExchange({
        obtain: getToken,
        credentials: ["clientId", "secret"],
        refresh: refreshToken,
        refreshToken: "/refresh",
        token: "/token",
        lifetime: "/expires",
        expired: ["40101"],
      }),
    },
  },
  security: [["accessToken"]],
  envelope: { success: { pointer: "/ok", value: true } },
  errors: { default: { kind: "protocol", outcome: "unknown" } },
} satisfies Contract;
