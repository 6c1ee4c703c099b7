// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface paths {
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a session */
        post: operations["renameSession"];
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
        Login: components["schemas"]["ByPassword"] | components["schemas"]["ByPin"];
        ByPassword: {
            user: string;
            /** Format: password */
            code?: string;
        } & {
            password: components["schemas"]["SecretText"];
        };
        ByPin: {
            pin: components["schemas"]["SecretText"];
            code?: string;
        };
        /** Format: password */
        SecretText: string;
        HookList: {
            hooks?: {
                url?: string;
                secret?: components["schemas"]["SecretText"];
            }[];
            byName?: {
                [key: string]: components["schemas"]["SecretText"];
            };
        };
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
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
    renameSession: {
        parameters: {
            query?: never;
            header?: {
                "X-Pin"?: string;
            };
            path: {
                key: components["schemas"]["SecretText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookList"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
        };
    };
}
