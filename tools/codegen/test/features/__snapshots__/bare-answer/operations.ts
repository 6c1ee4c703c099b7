// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { checked, type Operation } from "@trunkline/runtime";
import type { ListChannelsRequest, ListChannelsResponse } from "./index.js";
import * as unchecked from "./unchecked.js";

export const listChannels: Operation<ListChannelsRequest, ListChannelsResponse> = /* @__PURE__ */ checked(
  unchecked.listChannels,
  { type: "object", additionalProperties: false, properties: {} },
);
