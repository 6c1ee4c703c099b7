// Generated from specs/acme/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

export type HookList = {
    hooks?: {
        url?: string;
        secret?: SecretText;
    }[];
    byName?: {
        [key: string]: SecretText;
    };
};

export type SecretText = string;

export type ByPin = {
    pin: SecretText;
    code?: string;
};

export type ByPassword = {
    user: string;
    code?: string;
} & {
    password: SecretText;
};

export type Login = ByPin | ByPassword;

export type Done = {
    ok: true;
};
