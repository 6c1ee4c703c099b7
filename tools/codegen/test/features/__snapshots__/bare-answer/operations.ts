// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Operation } from "@trunkline/runtime";
import type { ListChannelsRequest, ListChannelsResponse } from "./index.js";

export const listChannels: Operation<ListChannelsRequest, ListChannelsResponse> = {
  operationId: "listChannels",
  method: "GET",
  path: "/channels",
  authorized: true,
  idempotency: "safe",
  request: { type: "object", additionalProperties: false, properties: {} },
  bare: true,
  evidence: [],
};
