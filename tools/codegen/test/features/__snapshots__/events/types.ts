// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface MessageStatuses {
    statuses: string[];
}

export interface IncomingMessage {
    event: "message";
    message: {
        id: string;
        text?: string;
    };
}

export interface Done {
    ok: true;
}
