/**
 * An operation or an event as Prism reads it, as far as the mock needs it. Prism's own types would put the types of its
 * dependencies into this package's declarations.
 */
export interface Resource {
  readonly iid?: string;
  readonly method: string;
  readonly path: string;
  readonly request?: {
    readonly path?: readonly DeclaredParameter[];
    readonly query?: readonly DeclaredParameter[];
    readonly headers?: readonly DeclaredParameter[];
    readonly cookie?: readonly DeclaredParameter[];
    readonly body?: { readonly required?: boolean; readonly contents?: readonly MediaContent[] };
  };
  readonly responses: readonly Response[];
  readonly security?: readonly (readonly SecurityScheme[])[];
  readonly servers?: readonly Server[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export interface Response {
  /** A status, a range such as `4XX`, or `default`. */
  readonly code: string;
  readonly contents?: readonly MediaContent[];
  readonly headers?: readonly DeclaredParameter[];
}

/** A parameter of the contract, with its schema as Prism reads it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly schema?: unknown;
}

/** A body of the contract, of one media type. */
export interface MediaContent {
  readonly mediaType: string;
  readonly schema?: unknown;
  readonly examples?: readonly { readonly key: string; readonly value?: unknown }[];
  readonly encodings?: readonly Encoding[];
}

interface Encoding {
  readonly property: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}
