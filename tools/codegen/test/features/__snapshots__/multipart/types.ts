// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

export type File = FileInput;

/** The fields that every `Upload` has. */
export interface UploadBase {
    file: File;
    previews?: FileInput[];
    count: number;
    isPublic?: boolean;
    tags?: string[];
}

export type Upload = UploadBase & ({
    tags: string[];
} | {
    icon: File;
});

export interface Done {
    ok: true;
}
