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
  /** The title of the list. */
  readonly title: string;
  /** The sections, at least one. */
  readonly sections: readonly ListSection[];
}
