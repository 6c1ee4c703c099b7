// Generated from specs/islash by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type {
  Acknowledged, BroadcastFound, Failure, Identity, LabelledContacts, Labels, ScheduledMessage, Session,
  SessionMessage, SessionMessageSent, Stickers, TemplateMessage, TemplateQuery, Templates,
} from "./types.js";

export interface paths {
    "/send-session-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a session message
         * @description Sends a message to one contact within a session: a text, a file, the URL of a file, or a sticker. It needs at least one of these.
         *     A text and a file can be sent together.
         *
         *     The body is a form, `multipart/form-data`.
         *     A request that you send twice may send the message twice.
         */
        post: operations["sendSessionMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a template message
         * @description Sends a message from a template to one contact. The template decides which variables are needed.
         *
         *     The response says that iSlash accepted the message. It has no id.
         *     A request that you send twice may send the message twice.
         */
        post: operations["sendTemplateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/template-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the templates
         * @description Lists the templates of a session's channel. It is a POST that only reads, so it is safe to retry.
         */
        post: operations["listTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a template message
         * @description Sends a message from a template to one contact at a later time. The template decides which variables are needed.
         *
         *     The response says that iSlash accepted the message. It has no id, and no operation cancels the message.
         *     A request that you send twice may schedule the message twice.
         */
        post: operations["scheduleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stickers
         * @description Lists the stickers that can be sent in a session message.
         */
        get: operations["listStickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/broadcast/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a broadcast
         * @description Gets the status of a broadcast that was sent through iSlash's API. This client cannot send one.
         */
        get: operations["getBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the labels
         * @description Lists the labels that can be attached to contacts.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a label to a contact
         * @description Attaches a label to a contact. The fields are in the query, and the request has no body.
         *
         *     Identify the contact by `identity` or `hash`. The client does not check that one of them is present.
         */
        post: operations["attachLabel"];
        /**
         * Detach a label from a contact
         * @description Removes a label from a contact. The fields are in the query, and the request has no body.
         *
         *     Identify the contact by `identity` or `hash`. The client does not check that one of them is present.
         */
        delete: operations["detachLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-label/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the contacts that have labels
         * @description Lists the contacts that have at least one of the given labels, page by page. It is a POST that only reads, so it is safe to retry.
         *     The fields are in the query, and the request has no body.
         */
        post: operations["listLabelledContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    sendSessionMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": SessionMessage;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionMessageSent;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    sendTemplateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateMessage;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledged;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateQuery;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Templates;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    scheduleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScheduledMessage;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledged;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listStickers: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Stickers;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    getBroadcast: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
            };
            header?: never;
            path: {
                /** @description The id of the broadcast, as iSlash returned it when the broadcast was sent. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastFound;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listLabels: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Labels;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    attachLabel: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
                /** @description The text of the label, not its id. */
                label: string;
                /** @description The contact's number. It is needed when there is no `hash`. */
                identity?: Identity;
                /** @description The contact's hash. It is needed when there is no `identity`. */
                hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledged;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    detachLabel: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
                /** @description The text of the label, not its id. */
                label: string;
                /** @description The contact's number. It is needed when there is no `hash`. */
                identity?: Identity;
                /** @description The contact's hash. It is needed when there is no `identity`. */
                hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Acknowledged;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
    listLabelledContacts: {
        parameters: {
            query: {
                /** @description The session key, which your admin generates. It decides which channel the request is about. It is a secret and part of the URL, so keep the URL out of logs. */
                session: Session;
                /** @description The ids of labels, joined by commas without spaces, or `all` for every label. A contact is listed when it has one of them. */
                label_id: string;
                /** @description The number of the page. */
                page?: number;
                /** @description How many contacts a page has. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelledContacts;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Failure;
                };
            };
        };
    };
}
