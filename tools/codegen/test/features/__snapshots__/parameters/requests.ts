// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/**
 * What `listMessages` sends.
 *
 * @see https://acme.test/docs/list
 */
export interface ListMessagesRequest {
  /** What the path holds. */
  readonly path: {
    /** The name of the channel. */
    readonly channel: string;
  };
  /** The query. */
  readonly query?: {
    /** At most this many. */
    readonly limit?: number;
    /** @deprecated */
    readonly unread?: boolean;
    readonly order?: "oldest" | "newest";
  };
  /** Headers of this request. */
  readonly headers: {
    /** Sent as `2` unless given. */
    readonly "X-Version"?: "1" | "2";
    readonly "X-Tenant": string;
    readonly "X-Trace"?: string;
  };
}
