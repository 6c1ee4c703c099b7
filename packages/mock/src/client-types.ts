import type { VendorNames } from "./vendor-names.js";

/** The vendors whose contracts come with the package. */
export type VendorName = keyof VendorNames;

/** A name that an editor completes; any other string is valid too. */
export type Completed<Name extends string> = Name | (string & {});

/** A vendor, or the path of any OpenAPI document. */
export type ContractSource = Completed<VendorName> | { readonly contract: string };

/** The names of a client's operations; any string without a client's type. */
export type OperationName<Client extends object> = object extends Client
  ? string
  : Exclude<keyof Client & string, "close">;

/** The vendor of a client: the one with the same operations, or any string if there is none. */
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

/** The names of a vendor's events; any string if neither the vendor nor its client is known. */
export type EventName<Client extends object, Vendor extends string> = Vendor extends VendorName
  ? object extends Client
    ? Completed<VendorNames[Vendor]["event"]>
    : VendorNames[Vendor]["event"]
  : string;

/** The operations that a rule can be for: the client's, or else the vendor's. */
export type RuledName<Client extends object, Vendor extends string> = object extends Client
  ? Vendor extends VendorName
    ? Completed<VendorNames[Vendor]["operation"]>
    : string
  : OperationName<Client>;

/** The input of a client's operation. */
type InputOf<Client extends object, Name extends string> = Name extends keyof Client
  ? Client[Name] extends (...parameters: infer Parameters) => unknown
    ? NonNullable<Parameters[0]>
    : unknown
  : unknown;

/** A part of an input, such as `body`. */
export type PartOf<Client extends object, Name extends string, Part extends string> =
  InputOf<Client, Name> extends { readonly [Key in Part]?: infer Value } ? Value : unknown;
