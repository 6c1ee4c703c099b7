// Generated from specs/islash/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { ScheduledMessage, SessionMessage, TemplateMessage, TemplateQuery } from "./types.js";

/** The query of several requests. */
export interface SessionQuery {
  /**
   * The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
   * in the URL, so the URL must be kept out of logs.
   */
  readonly session: string;
}

/** The query of several requests. */
export interface SessionLabelIdentityHashQuery {
  /**
   * The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
   * in the URL, so the URL must be kept out of logs.
   */
  readonly session: string;
  /** The text of the label, not its id. That it must not be empty is inferred. */
  readonly label: string;
  /** The contact's number. It is a must when there is no `hash`. No exact form is documented. */
  readonly identity?: string;
  /**
   * Another way to name the contact. It is a must when there is no `identity`.
   * What the hash is, and where it comes from, is undocumented. That it must not be empty is inferred.
   */
  readonly hash?: string;
}

/**
 * What `sendSessionMessage` sends.
 *
 * @see https://api-docs.islash.io/session-message/send-session-message
 */
export interface SendSessionMessageRequest {
  /** A message to one contact. At least one of `text`, `file`, `file_url` and `sticker_id`. */
  readonly body: SessionMessage;
}

/**
 * What `sendTemplateMessage` sends.
 *
 * @see https://api-docs.islash.io/template-message/send-template-message
 */
export interface SendTemplateMessageRequest {
  /** A message from a template to one contact. Which variables a template needs depends on the template. */
  readonly body: TemplateMessage;
}

/**
 * What `listTemplates` sends.
 *
 * @see https://api-docs.islash.io/template-message/get-template-message
 */
export interface ListTemplatesRequest {
  /** Which templates to list. */
  readonly body: TemplateQuery;
}

/**
 * What `scheduleMessage` sends.
 *
 * @see https://api-docs.islash.io/schedule-message/send-schedule-message
 */
export interface ScheduleMessageRequest {
  /** A message from a template to one contact, to be sent later. Which variables a template needs depends on the template. */
  readonly body: ScheduledMessage;
}

/**
 * What `listStickers` sends.
 *
 * @see https://api-docs.islash.io/sticker-list/get-sticker-list
 */
export interface ListStickersRequest {
  /** The query. */
  readonly query: SessionQuery;
}

/**
 * What `getBroadcast` sends.
 *
 * @see https://api-docs.islash.io/broadcast-message/get-broadcast
 */
export interface GetBroadcastRequest {
  /** What the path holds. */
  readonly path: {
    /** The id of the broadcast, as the vendor gives it when a broadcast is sent. */
    readonly id: number;
  };
  /** The query. */
  readonly query: SessionQuery;
}

/**
 * What `listLabels` sends.
 *
 * @see https://api-docs.islash.io/labels/get-labels
 */
export interface ListLabelsRequest {
  /** The query. */
  readonly query: SessionQuery;
}

/**
 * What `attachLabel` sends.
 *
 * @see https://api-docs.islash.io/labels/attach-label
 */
export interface AttachLabelRequest {
  /** The query. */
  readonly query: SessionLabelIdentityHashQuery;
}

/**
 * What `detachLabel` sends.
 *
 * @see https://api-docs.islash.io/labels/detach-label
 */
export interface DetachLabelRequest {
  /** The query. */
  readonly query: SessionLabelIdentityHashQuery;
}

/**
 * What `listLabelledContacts` sends.
 *
 * @see https://api-docs.islash.io/labels/get-customers-by-label-ids
 */
export interface ListLabelledContactsRequest {
  /** The query. */
  readonly query: {
    /**
     * The session key, which your admin generates; it decides which channel the request is about. It is a secret, and here it stands
     * in the URL, so the URL must be kept out of logs.
     */
    readonly session: string;
    /**
     * The ids of labels, joined by commas, or `all` for every label. That no spaces stand between them is inferred,
     * and so is that a contact needs only one of several labels.
     */
    readonly label_id: string;
    /** The number of the page. That it is a whole number is inferred. */
    readonly page?: number;
    /** How many contacts a page has. That it is a whole number is inferred; the greatest is undocumented. */
    readonly per_page?: number;
  };
}
