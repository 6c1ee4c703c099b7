// Generated from specs/acme by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export interface HookList {
    hooks?: {
        url?: string;
        secret?: SecretText;
    }[];
    byName?: {
        [key: string]: SecretText;
    };
}

export type SecretText = string;

export interface ByPin {
    pin: SecretText;
    code?: string;
}

export interface ByPassword {
    user: string;
    code?: string;
    password: SecretText;
}

export type Login = ByPin | ByPassword;

export interface Done {
    ok: true;
}
