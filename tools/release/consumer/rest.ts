// Entry points that the other files do without: their declarations are compiled as well, and so are what they lead to.
export { startServer } from "@trunkline/mock/server";
export { createFetchClient } from "@trunkline/runtime/openapi-fetch";
export { openTelemetry } from "@trunkline/runtime/opentelemetry";
