// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Contract } from "@trunkline/runtime";

export const contract = {
  vendor: "islash",
  create: "createIslash",
  server: { url: "https://{host}/api/public", variables: { host: {} } },
  securitySchemes: { userToken: { type: "apiKey", in: "header", name: "X-USER-TOKEN" } },
  security: [["userToken"]],
  envelope: { success: { pointer: "/meta/code", value: "RESP_OKAY" }, code: "/meta/code", message: ["/meta/message"] },
  errors: { default: { kind: "protocol", outcome: "unknown" } },
} satisfies Contract;
