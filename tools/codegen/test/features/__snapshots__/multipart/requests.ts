// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Upload } from "./types.js";

/**
 * The request of `upload`.
 *
 * @see https://acme.test/docs/upload
 */
export interface UploadRequest {
  readonly body: Upload;
}
