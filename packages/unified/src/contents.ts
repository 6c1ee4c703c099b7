import type { FileContent } from "@trunkline/runtime";

/** Who gets a message: exactly one of these. */
export interface Recipients {
  /** The recipient, as the vendor writes it: most often a phone number. */
  readonly to: string;
  /** The vendor's id of an existing conversation, instead of a recipient: digits, as in a receipt. */
  readonly conversationId: string;
}

/** What a message holds: exactly one of these. Each channel supports some of them, with its own kinds of media and templates. */
export interface Contents<OwnMedia = Media, OwnTemplate = never> {
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
  /** The vendor's own template with its variables. No other vendor understands them. */
  readonly template: OwnTemplate;
}

/** What may go along with a message. None of them can be empty or null. */
export interface Extras {
  /** The vendor's id of the message to reply to, as in a receipt or an event. */
  readonly replyTo: string;
  /** Your own id of the message. The vendor's events mention it. */
  readonly reference: string;
  /** When the vendor sends the message. A time in the past means now. */
  readonly sendAt: Date;
  /** Saves the recipient as a contact. */
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

/** A content with only those members that a vendor supports. */
export type Carried<Content, Names extends keyof Content> = Pick<Content, Names> & {
  readonly [Name in Exclude<keyof Content, Names>]?: never;
};

/** What may go along with an uploaded file. */
export interface UploadDetails {
  /** The media type, such as `image/png`. Without it, the content's own type or the name's ending decides. */
  readonly type?: string;
  /** Text that goes along. */
  readonly caption?: string;
}

/** The bytes of a file with a name of its own: a `File`, or a Node stream that reads a path. */
export type NamedContent = FileContent & ({ readonly name: string } | { readonly path: string | Uint8Array });

/** A file to upload. It needs a name, unless its content has one. */
export type Upload = UploadDetails &
  (
    | {
        /** The bytes, with a name of their own. */
        readonly content: NamedContent;
        readonly name?: undefined;
      }
    | {
        /** The bytes: a `Blob`, `File`, `Buffer`, other bytes, or a stream, which is read to its end first. */
        readonly content: FileContent;
        /** The file's name with its ending. It is optional if the content has a name. */
        readonly name: string;
      }
  );

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
  /** A sentence about the option. */
  readonly description: string;
}

/** Options that belong together. */
export interface ListSection {
  /** The heading of the section. */
  readonly title: string;
  /** A sentence about the section. */
  readonly description: string;
  /** The options, at least one. */
  readonly options: readonly ListOption[];
}

/** A list to choose from. */
export interface List extends Frame {
  /** The text of the button that opens the list. */
  readonly title: string;
  /** The sections, at least one. */
  readonly sections: readonly ListSection[];
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
