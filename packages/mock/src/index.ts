/// <reference types="node" preserve="true" />
export type {
  AsymmetricMatcher,
  Expected,
  ExpectedFile,
  Matching,
  MockMatchers,
  SentOptions,
} from "./assert/expected.js";
export { type MatcherResult, matchers } from "./assert/matchers.js";
export type { ExpectedParts } from "./assert/request.js";
export { assertKeptTheContract, assertNotSent, assertSent } from "./assert.js";
export type {
  Completed,
  ContractSource,
  EventName,
  OperationName,
  PartOf,
  RuledName,
  VendorName,
  VendorOf,
} from "./client-types.js";
export type { Part } from "./contract/multipart.js";
export { contractPath, vendors } from "./contract/vendors.js";
export type { Violation } from "./contract/violation.js";
export type { Delivered, EmitOptions } from "./emit.js";
export { type FaultName, type FaultOptions, faultNames } from "./faults/options.js";
export type { Mock, MockOptions } from "./mock.js";
export type { AnyRequest, BrokenConnection, RecordedRequest, RequestOf } from "./record.js";
export type { Reply, ReplyOptions } from "./reply/reply.js";
export type { Rule, Rules } from "./rules/rules.js";
export type { WireResponse } from "./server/wire.js";
export { startMock } from "./start-mock.js";
export type { VendorNames } from "./vendor-names.js";
