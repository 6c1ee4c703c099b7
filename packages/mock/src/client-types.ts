/** The names of a client's operations; any text where the client's type is not given. */
export type OperationName<Client extends object> = object extends Client
  ? string
  : Exclude<keyof Client & string, "close">;

/** What an operation of a client takes, as its methods do. */
type InputOf<Client extends object, Name extends string> = Name extends keyof Client
  ? Client[Name] extends (...parameters: infer Parameters) => unknown
    ? NonNullable<Parameters[0]>
    : unknown
  : unknown;

/** A part of that, such as `body`. */
export type PartOf<Client extends object, Name extends string, Part extends string> =
  InputOf<Client, Name> extends { readonly [Key in Part]?: infer Value } ? Value : unknown;
