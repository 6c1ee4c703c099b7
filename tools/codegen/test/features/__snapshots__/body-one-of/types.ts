// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface paths {
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Done: {
            /** @constant */
            ok: true;
        };
        Message: components["schemas"]["TextMessage"] | components["schemas"]["MediaMessage"];
        TextMessage: {
            id?: components["schemas"]["Id"];
            /** @constant */
            type: "text";
            text: string;
            /** @default false */
            urgent?: boolean;
        };
        MediaMessage: {
            id?: components["schemas"]["Id"];
            /** @enum {string} */
            type: "image" | "video";
            urls: string[];
            labels?: {
                [key: string]: string | null;
            };
        };
        /**
         * Not shown to a validator
         * Format: uuid
         */
        Id: string;
    };
    responses: {
        /** @description It was done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Done"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
}
