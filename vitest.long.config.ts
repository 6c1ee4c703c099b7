// The long suites: what `npm test` does with tens of cases, with hundreds. `pnpm test:long` runs them.
process.env["TRUNKLINE_LONG"] = "1";

// Imported here and not above, because it asks for that variable.
const { default: config } = await import("./vitest.config.js");

export default config;
