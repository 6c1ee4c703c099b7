// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type MessageStatuses = {
    statuses: string[];
};

export type IncomingMessage = {
    event: "message";
    message: {
        id: string;
        text?: string;
    };
};

export type Done = {
    ok: true;
};
