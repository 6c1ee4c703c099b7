export type { CallOptions } from "./call-options.js";
export type { CallResult } from "./call-result.js";
export { type AnswerChallenge, createAnswer } from "./challenge.js";
export { checked } from "./checked.js";
export { type Caller, createCaller, createClient, type VendorCall } from "./client.js";
export type {
  Contract,
  Correlation,
  Envelope,
  ErrorKind,
  ErrorTable,
  EventContract,
  FormBody,
  JsonSchema,
  Meaning,
  Operation,
  Outcome,
  Pointer,
  Proof,
  SecurityScheme,
  Server,
  TokenExchange,
  TokenTerms,
  ValueType,
} from "./contract.js";
export {
  type DeliveryBody,
  DeliveryError,
  type DeliveryErrorReason,
  type DeliveryHeaders,
  type DeliveryOptions,
  parseDelivery,
} from "./delivery.js";
export { type Attempt, type FieldError, VendorError, type VendorErrorInit } from "./error.js";
export type { FileContent, FileInput } from "./file.js";
export { formBody } from "./form.js";
export type { CallEnd, CallInfo, Hooks, Retry, RetryReason } from "./hooks.js";
export { invalid, invalidOptions } from "./invalid.js";
export type { FormatName, Keywords, TypeName } from "./json-schema.js";
export type { ClientOptions, RawOptions, TokenOptions } from "./options.js";
export type { PayloadForms } from "./payload.js";
export { readVendorError } from "./read-error.js";
export { type ReceiveOptions, receive } from "./receive.js";
export type { RetryOptions } from "./retry-options.js";
export { type Secret, secret } from "./secret.js";
export { tokenExchange } from "./token-exchange.js";
export type { TokenStore } from "./token-store.js";
