export { type FieldError, type Outcome, readVendorError, VendorError } from "@trunkline/runtime";
export type { Channel, SendOptions } from "./channel.js";
export type {
  Buttons,
  Footer,
  Header,
  List,
  Location,
  Media,
  SaveContact,
  Sticker,
  Upload,
} from "./contents.js";
export { createMessenger, type Messenger, type MessengerMessage } from "./messenger.js";
export type { Receipt, ReceiptStatus } from "./receipt.js";
