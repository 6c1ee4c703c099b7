export {
  type AnswerChallenge,
  type Attempt,
  type DeliveryBody,
  DeliveryError,
  type DeliveryErrorReason,
  type DeliveryHeaders,
  type DeliveryOptions,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type Outcome,
  type ReceiveOptions,
  readVendorError,
  type Secret,
  VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export type {
  Capabilities,
  Capability,
  CarriedBy,
  Carries,
  ChannelCapabilities,
  ContentKind,
  ExtraKind,
  Kind,
  RecipientKind,
} from "./define-channel/capabilities.js";
export type {
  AnyChannel,
  Carried,
  Channel,
  ChannelOf,
  ChannelTypes,
  ExactlyOne,
  Lacking,
  MediaOf,
  MessageFor,
  RecipientForms,
  SendContext,
  SendOptions,
  SeparateForms,
  TypesOf,
  Unsupported,
} from "./define-channel/channel.js";
export { type Advanced, advance, type DeliveryState, type DeliveryStep } from "./delivery-state.js";
export type { SignedDeliveryOptions } from "./events/signed.js";
export type {
  InboundMedia,
  InboundMessage,
  MessengerEvent,
  Origin,
  ReadEvents,
  StatusUpdate,
  UnknownEvent,
  VendorEvent,
} from "./events.js";
export type {
  Button,
  Buttons,
  Footer,
  Frame,
  Header,
  List,
  ListOption,
  ListSection,
} from "./message/choices.js";
export type { Contents, Extras, Location, SaveContact, Sticker } from "./message/contents.js";
export type { Media, MediaKind, NamedContent, Upload, UploadDetails } from "./message/files.js";
export type { AnyMessage, Channels, ChannelsOf, MessageVia, Routes, Via } from "./message/message-via.js";
export type { ById, InConversation, PhoneNumber, Recipient } from "./message/recipient.js";
export type { TemplateValues } from "./message/template.js";
export { createMessenger } from "./messenger.js";
export type { MessengerOptions } from "./messenger-options.js";
export type { Messenger, MessengerMessage, Send } from "./messenger-types.js";
export type { Accepted, NotAccepted, SendOutcome } from "./outcome.js";
export type { Hop, Receipt } from "./receipt.js";
export type {
  FindOptions,
  FoundAccepted,
  Reconciled,
  ReconcileOptions,
  StillUnknown,
} from "./reconcile/reconciled.js";
export type { MessageFound, MessageReconciled } from "./reconcile.js";
export type { SendAllOptions, SendAllProgress, SendAllResult } from "./send-all/options.js";
export type { Webhook } from "./webhook/webhook.js";
