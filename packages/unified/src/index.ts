export {
  type Attempt,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type Outcome,
  readVendorError,
  VendorError,
  type VendorErrorInit,
} from "@trunkline/runtime";
export type {
  AnyChannel,
  Channel,
  ChannelOf,
  ChannelTypes,
  ExactlyOne,
  MessageFor,
  SendOptions,
  TypesOf,
} from "./channel.js";
export type {
  Button,
  Buttons,
  Footer,
  Frame,
  Header,
  List,
  ListOption,
  ListSection,
} from "./choices.js";
export type {
  Carried,
  Contents,
  Extras,
  Location,
  Recipients,
  SaveContact,
  Sticker,
} from "./contents.js";
export type { Media, MediaKind, NamedContent, Upload, UploadDetails } from "./files.js";
export type { AnyMessage, Channels, MessageVia } from "./message-via.js";
export { createMessenger, type Messenger, type MessengerMessage } from "./messenger.js";
export type { Receipt, ReceiptStatus } from "./receipt.js";
