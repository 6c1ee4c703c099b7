import type { Json } from "../json.js";

/**
 * The ground of what a contract says. `inferred`: no page says it, and we conclude it. `reading`: pages or samples
 * contradict each other, and this is the reading taken. `unknown`: no page says it, and nothing is assumed.
 */
export type Ground = "inferred" | "reading" | "unknown";

/** A remark on the ground of a place, or of some of its parts. */
export interface Standing {
  readonly standing: Ground;
  /** The keywords of the schema that the remark is about, `required/name` for one required member; empty: the whole. */
  readonly of: readonly string[];
  /** The single values that the remark is about. */
  readonly values: readonly Json[];
  readonly note: string;
  /** The page, where it is not that of the operation. */
  readonly source?: string;
}
