/// <reference types="node" preserve="true" />
export { createFault, type Fault } from "./faults/faults.js";
export { type FaultName, type FaultOptions, faultNames } from "./faults/options.js";
export { failing } from "./faults/strike.js";
export type { Behaviour, Connection, Exchange, Head, Received } from "./server/exchange.js";
export type { Front, ServerOptions } from "./server/front.js";
export { keepLatest } from "./server/keep-latest.js";
export { respond } from "./server/respond.js";
export { type RequestLimit, startServer, type TestServer } from "./server/start.js";
export { type WireResponse, wire } from "./server/wire.js";
