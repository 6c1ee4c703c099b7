import type { FileContent } from "@trunkline/runtime";

/** A file that the vendor fetches from a public URL. */
export interface Media {
  readonly url: string;
  readonly kind: "image" | "video" | "audio" | "voice" | "document";
  /** The name to show. */
  readonly name?: string;
  /** Text that goes along. */
  readonly caption?: string;
}

/** A file that is uploaded. */
export interface Upload {
  readonly content: FileContent;
  /** The file's name, with its ending. */
  readonly name: string;
  /** The media type, such as `image/png`. */
  readonly type?: string;
  /** Text that goes along. */
  readonly caption?: string;
}

/** A sticker that the vendor knows by its id. */
export interface Sticker {
  readonly id: string;
}

/** A point on the map, in degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** What stands above buttons or a list. */
export type Header =
  | { readonly text: string }
  | { readonly kind: "image" | "video" | "document"; readonly url: string };

/** What stands below buttons or a list. */
export interface Footer {
  readonly title: string;
  readonly text: string;
}

/** Buttons to choose from; the id of the chosen one comes back with the answer. */
export interface Buttons {
  readonly text?: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly header?: Header;
  readonly footer?: Footer;
}

/** A list to choose from; the id of the chosen option comes back with the answer. */
export interface List {
  readonly text?: string;
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly description: string;
    readonly options: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
    }[];
  }[];
  readonly header?: Header;
  readonly footer?: Footer;
}

/** How to keep the recipient as a contact. */
export interface SaveContact {
  readonly name?: string;
  /** The contact list; without it the vendor's list of all contacts. */
  readonly listId?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Members without which a content means nothing; from JavaScript they can be missing. */
export const obligatory: Readonly<Record<string, readonly string[]>> = {
  media: ["url", "kind"],
  file: ["content", "name"],
  sticker: ["id"],
  location: ["latitude", "longitude"],
  buttons: ["options"],
  list: ["title", "sections"],
};
