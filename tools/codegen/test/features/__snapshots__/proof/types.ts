// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type Data = {
    id?: number | string;
    total?: number;
    items?: {
        name: string;
    }[];
    parent?: Data;
};

export type Envelope = {
    ok: true;
};

export type Done = {
    data?: Data;
    "a/b~c"?: boolean | null;
    note: string;
    either?: unknown[] | Data;
} & (Envelope & (Record<string, never> | {
    list?: string[];
}));
