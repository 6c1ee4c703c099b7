import type { Buttons, List } from "./choices.js";
import type { Media, Upload } from "./files.js";

/** What a message holds: exactly one of these. A channel carries some of them. */
export interface Contents<OwnMedia = Media, OwnTemplate = unknown> {
  /** Text that is not blank. */
  readonly text: string;
  /** A file that the vendor fetches from a public URL. */
  readonly media: OwnMedia;
  /** A file that is uploaded, with the message or before it. */
  readonly file: Upload;
  /** A sticker, by the vendor's id. */
  readonly sticker: Sticker;
  /** A point on the map. */
  readonly location: Location;
  /** Buttons to choose from. The recipient's reply has the id of the chosen one. */
  readonly buttons: Buttons;
  /** A list to choose from. The recipient's reply has the id of the chosen option. */
  readonly list: List;
  /** One of the vendor's own templates, with the values of its variables. */
  readonly template: OwnTemplate;
}

/** What may go along with a message. None of them can be empty or null. */
export interface Extras {
  /** The vendor's id of the message to reply to, as in a receipt or an event. */
  readonly replyTo: string;
  /** Your own id of the message, which the vendor keeps. */
  readonly reference: string;
  /** When the vendor sends the message. A time in the past means now. */
  readonly sendAt: Date;
  /** Saves the recipient as a contact. */
  readonly saveContact: SaveContact;
}

/** A sticker, by the vendor's id. */
export interface Sticker {
  /** The vendor's id of the sticker. */
  readonly id: string;
}

/** A point on the map. */
export interface Location {
  /** In degrees, from -90 to 90. */
  readonly latitude: number;
  /** In degrees, from -180 to 180. */
  readonly longitude: number;
}

/** How to save the recipient as a contact. */
export interface SaveContact {
  /** The contact's name. */
  readonly name?: string;
  /** The contact list. Without it, the vendor's list of all contacts. */
  readonly listId?: number;
  /** Fields of your own, by the names in the vendor's list. */
  readonly fields?: Readonly<Record<string, unknown>>;
}
