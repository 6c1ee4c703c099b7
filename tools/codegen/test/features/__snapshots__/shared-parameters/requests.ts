// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** Headers of several requests. */
export interface XVersionHeaders {
  /** Sent as `2` unless given. */
  readonly "X-Version"?: string;
}

/** What the path of several requests holds. */
export interface _2ndKeyPath {
  readonly "2nd-key": string;
}

/**
 * What `getBalance` sends.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
  /** Headers of this request. */
  readonly headers?: XVersionHeaders;
}

/**
 * What `listMessages` sends.
 *
 * @see https://acme.test/docs/messages
 */
export interface ListMessagesRequest {
  /** The query. */
  readonly query: {
    readonly page: number;
  };
  /** Headers of this request. */
  readonly headers?: XVersionHeaders;
}

/**
 * What `listContacts` sends.
 *
 * @see https://acme.test/docs/contacts
 */
export interface ListContactsRequest {
  /** The query. */
  readonly query: {
    readonly page: number;
  };
}

/**
 * What `getList` sends.
 *
 * @see https://acme.test/docs/list
 */
export interface GetListRequest {
  /** What the path holds. */
  readonly path: _2ndKeyPath;
  /** The query. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * What `deleteList` sends.
 *
 * @see https://acme.test/docs/list
 */
export interface DeleteListRequest {
  /** What the path holds. */
  readonly path: _2ndKeyPath;
  /** The query. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * What `getKey` sends.
 *
 * @see https://acme.test/docs/key
 */
export interface GetKeyRequest {
  /** What the path holds. */
  readonly path: {
    readonly key: string;
  };
  /** The query. */
  readonly query: {
    readonly "2nd-key": string;
  };
}
