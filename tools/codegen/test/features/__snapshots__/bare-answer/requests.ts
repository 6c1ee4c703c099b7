// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * The request of `listChannels`.
 *
 * @see https://acme.test/docs/channels
 */
export interface ListChannelsRequest {
}
