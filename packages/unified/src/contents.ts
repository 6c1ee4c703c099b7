import type { FileContent } from "@trunkline/runtime";

/** Whom a message goes to: exactly one of these. */
export interface Recipients {
  /** The recipient, as the vendor writes it. */
  readonly to: string;
  /** The vendor's id of a conversation that exists, in place of a recipient: digits, as a receipt has it. */
  readonly conversationId: string;
}

/** What a message can hold: exactly one of these. Which of them, and which media and templates, is the channel's own. */
export interface Contents<OwnMedia = Media, OwnTemplate = never> {
  /** Text, not blank. */
  readonly text: string;
  /** A file that the vendor fetches from a public URL. */
  readonly media: OwnMedia;
  /** A file that is uploaded with the message, or ahead of it. */
  readonly file: Upload;
  /** A sticker that the vendor knows by its id. */
  readonly sticker: Sticker;
  /** A point on the map. */
  readonly location: Location;
  /** Buttons to choose from; the id of the chosen one comes back with the answer. */
  readonly buttons: Buttons;
  /** A list to choose from; the id of the chosen option comes back with the answer. */
  readonly list: List;
  /** The vendor's own template with its variables filled in; the variables of one vendor's template mean nothing to another's. */
  readonly template: OwnTemplate;
}

/** What may go along with a message; none of them is ever empty or null. */
export interface Extras {
  /** The vendor's id of the message to reply to, as a receipt or an event has it. */
  readonly replyTo: string;
  /** Your own id of the message, by which the vendor's events name it. */
  readonly reference: string;
  /** When the vendor is to send the message. A time that is over means at once. */
  readonly sendAt: Date;
  /** Keeps the recipient as a contact. */
  readonly saveContact: SaveContact;
}

/** What a file is shown as. */
export type MediaKind = "image" | "video" | "audio" | "voice" | "document";

/** A file that the vendor fetches from a public URL. */
export interface Media<Kind extends MediaKind = MediaKind> {
  /** The public URL. */
  readonly url: string;
  /** What the file is shown as. */
  readonly kind: Kind;
  /** The name to show. */
  readonly name?: string;
  /** Text that goes along. */
  readonly caption?: string;
}

/** Of a content only those members that a vendor has a place for. */
export type Carried<Content, Names extends keyof Content> = Pick<Content, Names> & {
  readonly [Name in Exclude<keyof Content, Names>]?: never;
};

/** What may go along with a file that is uploaded. */
export interface UploadDetails {
  /** The media type, such as `image/png`; without it the content's own, or what the ending of the name means. */
  readonly type?: string;
  /** Text that goes along. */
  readonly caption?: string;
}

/** The bytes of a file that has a name of its own: a `File`, or a stream of Node that reads a path. */
export type NamedContent = FileContent & ({ readonly name: string } | { readonly path: string | Uint8Array });

/** A file that is uploaded. It needs a name, unless the content has one of its own. */
export type Upload = UploadDetails &
  (
    | {
        /** The bytes, which have a name of their own. */
        readonly content: NamedContent;
        readonly name?: undefined;
      }
    | {
        /** The bytes: a `Blob` or `File`, a `Buffer` or other bytes, or a stream, which is read to its end first. */
        readonly content: FileContent;
        /** The file's name, with its ending; it may be left out where the content has one of its own. */
        readonly name: string;
      }
  );

/** A sticker that the vendor knows by its id. */
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

/** What is shown above buttons or a list: text, or a file that the vendor fetches. */
export type Header =
  | {
      /** The text. */
      readonly text: string;
    }
  | {
      /** What the file is shown as. */
      readonly kind: "image" | "video" | "document";
      /** The file's public URL. */
      readonly url: string;
    };

/** What is shown below buttons or a list. */
export interface Footer {
  /** The heading of the footer. */
  readonly title: string;
  /** The text below it. */
  readonly text: string;
}

/** What goes around buttons or a list. */
export interface Frame {
  /** The message above the choices. */
  readonly text?: string;
  /** What is shown above them. */
  readonly header?: Header;
  /** What is shown below them. */
  readonly footer?: Footer;
}

/** One of the buttons. */
export interface Button {
  /** Your id of the button, which comes back when it is chosen. */
  readonly id: string;
  /** What the button says. */
  readonly title: string;
}

/** Buttons to choose from. */
export interface Buttons extends Frame {
  /** The buttons, at least one. */
  readonly options: readonly Button[];
}

/** One of the options of a list. */
export interface ListOption extends Button {
  /** What is said of the option. */
  readonly description: string;
}

/** Options of a list that belong together. */
export interface ListSection {
  /** The heading of the section. */
  readonly title: string;
  /** What is said of the section. */
  readonly description: string;
  /** The options, at least one. */
  readonly options: readonly ListOption[];
}

/** A list to choose from. */
export interface List extends Frame {
  /** What opens the list. */
  readonly title: string;
  /** The sections, at least one. */
  readonly sections: readonly ListSection[];
}

/** How to keep the recipient as a contact. */
export interface SaveContact {
  /** The contact's name. */
  readonly name?: string;
  /** The contact list; without it the vendor's list of all contacts. */
  readonly listId?: number;
  /** Members of your own, as the vendor's list has them. */
  readonly fields?: Readonly<Record<string, unknown>>;
}
