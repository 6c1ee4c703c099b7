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
} from "./channel.js";
export type {
  Button,
  Buttons,
  Carried,
  Contents,
  Extras,
  Footer,
  Frame,
  Header,
  List,
  ListOption,
  ListSection,
  Location,
  Media,
  MediaKind,
  NamedContent,
  Recipients,
  SaveContact,
  Sticker,
  Upload,
  UploadDetails,
} from "./contents.js";
export {
  type Channels,
  createMessenger,
  type MessageVia,
  type Messenger,
  type MessengerMessage,
} from "./messenger.js";
export type { Receipt, ReceiptStatus } from "./receipt.js";
