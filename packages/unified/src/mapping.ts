// What the mapping of a vendor is written with; rules.ts has the rules.
export { defineChannel } from "./define-channel.js";
export { type CallWith, carry, type Mapping } from "./entry.js";
export { given } from "./given.js";
export { statuses } from "./receipt.js";
export { uploadFirst } from "./upload-first.js";
