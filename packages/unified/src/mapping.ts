// What the mapping of a vendor is written with; rules.ts has the rules.
export { type CallWith, carry, defineChannel, type Mapping } from "./define-channel.js";
export { given } from "./given.js";
export { statuses } from "./receipt.js";
export { uploadFirst } from "./upload-first.js";
