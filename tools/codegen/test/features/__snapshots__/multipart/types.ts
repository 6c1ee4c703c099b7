// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

export type File = FileInput;

export type Upload = {
    file: File;
    previews?: FileInput[];
    count: number;
    isPublic?: boolean;
    tags?: string[];
} & ({
    tags: string[];
} | {
    icon: File;
});

export type Done = {
    ok: true;
};
