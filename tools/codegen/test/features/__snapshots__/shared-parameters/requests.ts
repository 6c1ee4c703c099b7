// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

/** Headers of several requests. */
export interface XVersionHeaders {
  /** Sent as `2` unless given. */
  readonly "X-Version"?: string;
}

/** Path parameters of several requests. */
export interface _2ndKeyPath {
  readonly "2nd-key": string;
}

/**
 * The request of `getBalance`.
 *
 * @see https://acme.test/docs/balance
 */
export interface GetBalanceRequest {
  /** Headers. */
  readonly headers?: XVersionHeaders;
}

/**
 * The request of `listMessages`.
 *
 * @see https://acme.test/docs/messages
 */
export interface ListMessagesRequest {
  /** Query parameters. */
  readonly query: {
    readonly page: number;
  };
  /** Headers. */
  readonly headers?: XVersionHeaders;
}

/**
 * The request of `listContacts`.
 *
 * @see https://acme.test/docs/contacts
 */
export interface ListContactsRequest {
  /** Query parameters. */
  readonly query: {
    readonly page: number;
  };
}

/**
 * The request of `getList`.
 *
 * @see https://acme.test/docs/list
 */
export interface GetListRequest {
  /** Path parameters. */
  readonly path: _2ndKeyPath;
  /** Query parameters. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * The request of `deleteList`.
 *
 * @see https://acme.test/docs/list
 */
export interface DeleteListRequest {
  /** Path parameters. */
  readonly path: _2ndKeyPath;
  /** Query parameters. */
  readonly query?: {
    readonly page?: string;
  };
}

/**
 * The request of `getKey`.
 *
 * @see https://acme.test/docs/key
 */
export interface GetKeyRequest {
  /** Path parameters. */
  readonly path: {
    readonly key: string;
  };
  /** Query parameters. */
  readonly query: {
    readonly "2nd-key": string;
  };
}
