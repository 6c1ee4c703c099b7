/** A statement about a vendor's types that the compiler has to take or to refuse. */
export interface Statement {
  readonly vendor: string;
  readonly what: string;
  readonly source: string;
  readonly compiles: boolean;
}
