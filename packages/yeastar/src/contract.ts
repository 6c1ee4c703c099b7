// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type Contract, tokenExchange } from "@trunkline/runtime";
import { getToken, refreshToken, revokeToken } from "./rows.js";

export const contract = {
  vendor: "yeastar",
  create: "createYeastar",
  server: { url: "https://{host}/openapi/v1.0", variables: { host: {} } },
  securitySchemes: {
    accessToken: {
      type: "apiKey",
      in: "query",
      name: "access_token",
      exchange: /* @__PURE__ */ tokenExchange({
        obtain: getToken,
        credentials: ["username", "password"],
        refresh: refreshToken,
        refreshToken: "/refresh_token",
        revoke: revokeToken,
        token: "/access_token",
        lifetime: "/access_token_expire_time",
        expired: ["10004"],
      }),
    },
  },
  security: [["accessToken"]],
  envelope: {
    success: { pointer: "/errcode", value: 0 },
    code: "/errcode",
    message: ["/errmsg", "/submsg"],
    fields: { items: "/invalid_param_list", name: "/field", message: ["/validation_type", "/value"] },
  },
  errors: {
    code: {
      "1": { kind: "protocol", outcome: "unknown" },
      "2": { kind: "unavailable", outcome: "unknown" },
      "10001": { kind: "notFound", outcome: "rejected" },
      "10002": { kind: "protocol", outcome: "rejected" },
      "10003": { kind: "protocol", outcome: "rejected" },
      "10004": { kind: "authentication", outcome: "rejected" },
      "10005": { kind: "permission", outcome: "rejected" },
      "10009": { kind: "permission", outcome: "rejected" },
      "40001": { kind: "invalid", outcome: "rejected" },
      "40002": { kind: "invalid", outcome: "rejected" },
      "40003": { kind: "conflict", outcome: "rejected" },
      "40004": { kind: "invalid", outcome: "rejected" },
      "60001": { kind: "notFound", outcome: "rejected" },
      "60002": { kind: "quota", outcome: "rejected" },
      "60101": { kind: "notFound", outcome: "rejected" },
      "70004": { kind: "permission", outcome: "rejected" },
      "70082": { kind: "unavailable", outcome: "unknown" },
      "70084": { kind: "permission", outcome: "rejected" },
      "70087": { kind: "permission", outcome: "rejected" },
      "70091": { kind: "conflict", outcome: "rejected" },
      "70093": { kind: "notFound", outcome: "rejected" },
      "70106": { kind: "notFound", outcome: "rejected" },
      "70120": { kind: "permission", outcome: "rejected" },
      "70123": { kind: "unavailable", outcome: "rejected" },
      "70128": { kind: "notFound", outcome: "rejected" },
      "70130": { kind: "notFound", outcome: "rejected" },
      "70132": { kind: "invalid", outcome: "rejected" },
      "70510": { kind: "quota", outcome: "rejected" },
      "70514": { kind: "unavailable", outcome: "rejected" },
      "70515": { kind: "notFound", outcome: "rejected" },
      "-2": { kind: "unavailable", outcome: "unknown" },
      "-1": { kind: "protocol", outcome: "unknown" },
    },
    default: { kind: "protocol", outcome: "unknown" },
  },
} satisfies Contract;
