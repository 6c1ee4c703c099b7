// What the mapping of a vendor is written with: the entry `@trunkline/unified/define-channel`.
export {
  type DeliveryOptions,
  type EventContract,
  type PayloadForms,
  type Proof,
  parseDelivery,
  type RetryOptions,
  type Secret,
  type ValueType,
} from "@trunkline/runtime";
export type { Capabilities } from "./capabilities.js";
export type { Call, CallWith, ChannelDefinition, Closing, Making, Mapping } from "./channel-definition.js";
export { defineChannel } from "./define-channel.js";
export { type StateWords, stateOf } from "./delivery-state.js";
export type { ReadEvents, VendorEvent } from "./events.js";
export { given } from "./given.js";
export type { Sent } from "./receipt.js";
export type { InDoubt, Reconcile } from "./reconcile/reconciled.js";
export { type ObjectRule, object } from "./rules/object.js";
export { oneOf, type Rule, text } from "./rules/values.js";
export { byName, type TemplateValues } from "./template.js";
export { uploadFirst } from "./upload-first.js";
