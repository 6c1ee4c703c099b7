// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { TemplateMessage } from "./types.js";

/**
 * The request of `sendTemplate`.
 *
 * @see https://acme.test/docs/template
 */
export interface SendTemplateRequest {
  readonly body: TemplateMessage;
}
