// Generated from specs/konnek by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

// A row is an operation as data. Requests of these rows are not checked before they are sent, so a bundle of them has
// neither the schemas nor the validator. The rows of operations.ts check requests.

import type { Operation } from "@trunkline/runtime";
import type * as requests from "./requests.js";
import type * as types from "./types.js";

export type { FileContent, FileInput, Operation } from "@trunkline/runtime";
export type { SendMessageRequest } from "./requests.js";
export type {
  AccompanyingText, ButtonMessage, ButtonMessageBase, Buttons, Code, ErrorText, Failure, Footer, Header, Id,
  IncomingInteractive, IncomingLocation, IncomingMedia, IncomingMessage, IncomingPostback, List, ListAction,
  ListMessage, ListMessageBase, ListSection, Location, LocationMessage, LocationMessageBase, Media,
  MediaHeader, MediaMessage, MediaMessageBase, Message, MessageAccepted, MessageStatus, Recipient, ReplyId,
  ReplyToken, ResultMessage, SpelledTimestampt, StatusChange, StatusTimestamp, TextHeader, TextMessage,
  TextMessageBase, Times, Timestamp, Timestamped, WithTimestamp,
} from "./types.js";

export const sendMessage: Operation<requests.SendMessageRequest, types.MessageAccepted> = {
  operationId: "sendMessage",
  method: "POST",
  path: "/{channel}/send/{clientID}",
  authorized: true,
  idempotency: "none",
  body: { mediaType: "application/json" },
  proof: [{ pointer: "/data/message_id", type: "string" }],
  correlation: { response: "/data/message_id", request: "/body/id" },
};
