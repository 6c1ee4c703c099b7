// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { Channel, Done } from "./types.js";

export interface paths {
    "/channels/{channel}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface operations {
    listMessages: {
        parameters: {
            query?: {
                /** @description At most this many. */
                limit?: number;
                /** @deprecated */
                unread?: boolean;
                order?: "oldest" | "newest";
            };
            header: {
                "X-Version"?: "1" | "2";
                "X-Tenant": string;
                "X-Trace"?: string;
            };
            path: {
                channel: Channel;
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
                    "application/json": Done;
                };
            };
        };
    };
}
