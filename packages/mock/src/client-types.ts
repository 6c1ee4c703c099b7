import type { VendorNames } from "./vendor-names.js";

/** The vendors whose contracts the package carries. */
export type VendorName = keyof VendorNames;

/** A name that an editor completes, where any other text is taken as well. */
export type Completed<Name extends string> = Name | (string & {});

/** What a mock is started from: a vendor, or the path of any OpenAPI document. */
export type ContractSource = Completed<VendorName> | { readonly contract: string };

/** The names of a client's operations; any text where the client's type is not given. */
export type OperationName<Client extends object> = object extends Client
  ? string
  : Exclude<keyof Client & string, "close">;

/** The vendor of a client: the one that has its operations, or any text where none has. */
export type VendorOf<Client extends object> = object extends Client
  ? string
  : Exclude<keyof Client & string, "close"> extends infer Operations
    ? Found<
        {
          [Name in VendorName]: Same<VendorNames[Name]["operation"], Operations> extends true ? Name : never;
        }[VendorName]
      >
    : string;

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

type Found<Name> = [Name] extends [never] ? string : Name;

/** The names of a vendor's events; any text where neither the vendor nor its client is known. */
export type EventName<Client extends object, Vendor extends string> = Vendor extends VendorName
  ? object extends Client
    ? Completed<VendorNames[Vendor]["event"]>
    : VendorNames[Vendor]["event"]
  : string;

/** The operations that a rule may be for: the client's, or else those of the vendor. */
export type RuledName<Client extends object, Vendor extends string> = object extends Client
  ? Vendor extends VendorName
    ? Completed<VendorNames[Vendor]["operation"]>
    : string
  : OperationName<Client>;

/** What an operation of a client takes, as its methods do. */
type InputOf<Client extends object, Name extends string> = Name extends keyof Client
  ? Client[Name] extends (...parameters: infer Parameters) => unknown
    ? NonNullable<Parameters[0]>
    : unknown
  : unknown;

/** A part of that, such as `body`. */
export type PartOf<Client extends object, Name extends string, Part extends string> =
  InputOf<Client, Name> extends { readonly [Key in Part]?: infer Value } ? Value : unknown;
