// What the mapping of a vendor is written with: the entry `@trunkline/unified/define-channel`.
export type { Capabilities } from "./capabilities.js";
export type { CallWith, ChannelDefinition, Making } from "./channel-definition.js";
export { defineChannel } from "./define-channel.js";
export { type StateWords, stateOf } from "./delivery-state.js";
export { given } from "./given.js";
export { object } from "./rules/object.js";
export { oneOf, type Rule, text } from "./rules/values.js";
export { byName, type TemplateValues } from "./template.js";
export { uploadFirst } from "./upload-first.js";
