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
export type { Capabilities } from "./define-channel/capabilities.js";
export { defineChannel } from "./define-channel/define-channel.js";
export type {
  Call,
  CallWith,
  ChannelDefinition,
  Closing,
  Making,
  Mapping,
} from "./define-channel/definition.js";
export { type StateWords, stateOf } from "./delivery-state.js";
export type { ReadEvents, VendorEvent } from "./events.js";
export { given } from "./message/given.js";
export { byName, type TemplateValues } from "./message/template.js";
export { uploadFirst } from "./message/upload-first.js";
export type { Sent } from "./receipt.js";
export type { InDoubt, Reconcile } from "./reconcile/reconciled.js";
export { type ObjectRule, object } from "./rules/object.js";
export { oneOf, type Rule, text } from "./rules/values.js";
