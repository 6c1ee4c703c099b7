// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface Data {
    id?: number | string;
    total?: number;
    items?: {
        name: string;
    }[];
    parent?: Data;
}

export interface Envelope {
    ok: true;
}

/** The fields that every `Done` has. */
export interface DoneBase {
    data?: Data;
    "a/b~c"?: boolean | null;
    note: string;
    either?: unknown[] | Data;
}

export type Done = DoneBase & Envelope & (Record<string, never> | {
    list?: string[];
});
