// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * What `listChannels` sends.
 *
 * @see https://acme.test/docs/channels
 */
export interface ListChannelsRequest {
}
