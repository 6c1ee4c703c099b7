/** A statement about a vendor's types that the compiler must take or reject. */
export interface Statement {
  readonly vendor: string;
  readonly what: string;
  readonly source: string;
  readonly compiles: boolean;
  /** What the last line of the compiler's error has. */
  readonly compiler?: string | RegExp | undefined;
}

/** All statements as one program, each on a line of its own, and below them what they share. */
export function programOf(statements: readonly Statement[], shared = ""): string {
  return [...statements.map(({ source }) => source), shared, "export {};", ""].join("\n");
}
