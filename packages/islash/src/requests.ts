// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { ScheduledMessage, SessionMessage, TemplateMessage, TemplateQuery } from "./types.js";

/** Query parameters of several requests. */
export interface SessionQuery {
  /** The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
  readonly session: string;
}

/** Query parameters of several requests. */
export interface SessionLabelIdentityHashQuery {
  /** The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
  readonly session: string;
  /** The text of the label, not its id. */
  readonly label: string;
  /** The contact's number. It is needed when there is no `hash`. */
  readonly identity?: string;
  /** The contact's hash. It is needed when there is no `identity`. */
  readonly hash?: string;
}

/**
 * The request of `sendSessionMessage`.
 *
 * @see https://api-docs.islash.io/session-message/send-session-message
 */
export interface SendSessionMessageRequest {
  /** A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
  readonly body: SessionMessage;
}

/**
 * The request of `sendTemplateMessage`.
 *
 * @see https://api-docs.islash.io/template-message/send-template-message
 */
export interface SendTemplateMessageRequest {
  /** A message from a template to one contact. The template decides which variables are needed. */
  readonly body: TemplateMessage;
}

/**
 * The request of `listTemplates`.
 *
 * @see https://api-docs.islash.io/template-message/get-template-message
 */
export interface ListTemplatesRequest {
  /** Which templates to list. */
  readonly body: TemplateQuery;
}

/**
 * The request of `scheduleMessage`.
 *
 * @see https://api-docs.islash.io/schedule-message/send-schedule-message
 */
export interface ScheduleMessageRequest {
  /** A message from a template to one contact, to be sent later. The template decides which variables are needed. */
  readonly body: ScheduledMessage;
}

/**
 * The request of `listStickers`.
 *
 * @see https://api-docs.islash.io/sticker-list/get-sticker-list
 */
export interface ListStickersRequest {
  /** Query parameters. */
  readonly query: SessionQuery;
}

/**
 * The request of `getBroadcast`.
 *
 * @see https://api-docs.islash.io/broadcast-message/get-broadcast
 */
export interface GetBroadcastRequest {
  /** Path parameters. */
  readonly path: {
    /** The id of the broadcast, as iSlash returned it when the broadcast was sent. */
    readonly id: number;
  };
  /** Query parameters. */
  readonly query: SessionQuery;
}

/**
 * The request of `listLabels`.
 *
 * @see https://api-docs.islash.io/labels/get-labels
 */
export interface ListLabelsRequest {
  /** Query parameters. */
  readonly query: SessionQuery;
}

/**
 * The request of `attachLabel`.
 *
 * @see https://api-docs.islash.io/labels/attach-label
 */
export interface AttachLabelRequest {
  /** Query parameters. */
  readonly query: SessionLabelIdentityHashQuery;
}

/**
 * The request of `detachLabel`.
 *
 * @see https://api-docs.islash.io/labels/detach-label
 */
export interface DetachLabelRequest {
  /** Query parameters. */
  readonly query: SessionLabelIdentityHashQuery;
}

/**
 * The request of `listLabelledContacts`.
 *
 * @see https://api-docs.islash.io/labels/get-customers-by-label-ids
 */
export interface ListLabelledContactsRequest {
  /** Query parameters. */
  readonly query: {
    /** The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
    readonly session: string;
    /** The ids of labels, joined by commas without spaces, or `all` for every label. A contact is listed when it has one of them. */
    readonly label_id: string;
    /** The number of the page. */
    readonly page?: number;
    /** How many contacts a page has. */
    readonly per_page?: number;
  };
}
