// The long suites: what `npm test` does with tens of cases, with hundreds. `pnpm test:long` runs them.
process.env["TRUNKLINE_LONG"] = "1";

export { default } from "./vitest.config.js";
