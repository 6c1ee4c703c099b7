// Generated from specs/sociocs/openapi.yaml by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import { type CallOptions, type ClientOptions, createClient, type VendorCall } from "@trunkline/runtime";
import { contract } from "./contract.js";
import * as operations from "./operations.js";
import type { components } from "./types.js";

export {
  type Attempt,
  type CallOptions,
  type CallResult,
  type ErrorKind,
  type FieldError,
  type FileContent,
  type FileInput,
  type Outcome,
  type VendorCall,
  VendorError,
} from "@trunkline/runtime";

/** How a client proves who it is. */
export type SociocsCredentials =
  | {
      /** The whole API key; the way that the vendor recommends. */
      readonly apikey: string;
      readonly basic?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The API key as Basic credentials; its part before the colon is the user name, the part after it the password. */
      readonly basic: { readonly username: string; readonly password: string };
      readonly apikey?: never;
      readonly apikeyQuery?: never;
    }
  | {
      /** The whole API key in the URL. The vendor marks this way as insecure. */
      readonly apikeyQuery: string;
      readonly apikey?: never;
      readonly basic?: never;
    };

/** What {@link createSociocs} takes. */
export type SociocsOptions = ClientOptions & {
  readonly credentials: SociocsCredentials;
} & {
      /** Where the vendor answers, in place of https://api.sociocs.com */
      readonly baseUrl?: string;
    };

/**
 * A client of the Sociocs HTTP API.
 *
 * Send messages over Twilio SMS, Twilio WhatsApp and Gupshup WhatsApp.
 *
 * @see https://docs.sociocs.com/api/
 */
export interface Sociocs {
  /**
   * Send a message.
   *
   * Sends a message on a Twilio SMS, Twilio WhatsApp or Gupshup WhatsApp channel, now or at a future time,
   * and can save the recipient as a contact.
   *
   * What a provider takes differs, so the body is one of three shapes, told apart by `provider`.
   * `tlnx` (Telnyx SMS) is in the vendor's list of providers since 2026-08-17 but not on this page, so it is left out.
   * `image_urls` was removed from the page on 2023-12-21 and is left out as well, although the row of `text` still names it.
   *
   * `POST /message`
   *
   * @throws {VendorError}
   * @see https://docs.sociocs.com/api/messaging/ind-send/
   */
  sendMessage(request: SendMessageRequest, options?: CallOptions): VendorCall<SendMessageResponse>;
}

/**
 * Makes a client of the Sociocs HTTP API.
 *
 * @throws {VendorError} when an option is missing, unknown or wrong.
 */
export function createSociocs(options: SociocsOptions): Sociocs {
  return createClient<Sociocs>(contract, operations, options);
}

/** What `sendMessage` sends. */
export interface SendMessageRequest {
  readonly body: components["schemas"]["Message"];
}

/** What `sendMessage` answers on success. */
export type SendMessageResponse = components["schemas"]["MessageAccepted"];

export type Message = components["schemas"]["Message"];
export type TwilioSms = components["schemas"]["TwilioSms"];
export type TwilioWhatsapp = components["schemas"]["TwilioWhatsapp"];
export type GupshupWhatsapp = components["schemas"]["GupshupWhatsapp"];
export type ChannelKey = components["schemas"]["ChannelKey"];
export type PhoneNumber = components["schemas"]["PhoneNumber"];
export type RecipientName = components["schemas"]["RecipientName"];
export type Text = components["schemas"]["Text"];
export type Schedule = components["schemas"]["Schedule"];
export type UserId = components["schemas"]["UserId"];
export type TwilioTemplate = components["schemas"]["TwilioTemplate"];
export type GupshupTemplate = components["schemas"]["GupshupTemplate"];
export type PositionalVariables = components["schemas"]["PositionalVariables"];
export type ContactSaving = components["schemas"]["ContactSaving"];
export type MessageAccepted = components["schemas"]["MessageAccepted"];
export type Failure = components["schemas"]["Failure"];
