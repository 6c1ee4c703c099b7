/// <reference path="./openapi-typescript-modules.d.ts" />
export { astToString } from "openapi-typescript/dist/lib/ts.mjs";
export { resolveRef } from "openapi-typescript/dist/lib/utils.mjs";
export { default as transformSchema } from "openapi-typescript/dist/transform/index.mjs";
