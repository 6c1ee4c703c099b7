import type { FileContent } from "@trunkline/runtime";

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
