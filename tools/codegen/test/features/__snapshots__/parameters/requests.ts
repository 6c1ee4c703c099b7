// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * The request of `listMessages`.
 *
 * @see https://acme.test/docs/list
 */
export interface ListMessagesRequest {
  /** Path parameters. */
  readonly path: {
    /** The name of the channel. */
    readonly channel: string;
  };
  /** Query parameters. */
  readonly query?: {
    /** At most this many. */
    readonly limit?: number;
    /** @deprecated */
    readonly unread?: boolean;
    readonly order?: "oldest" | "newest";
  };
  /** Headers. */
  readonly headers: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: "1" | "2";
    readonly "X-Tenant": string;
    readonly "X-Trace"?: string;
  };
}
