/** The process that the command runs in, as far as it needs it. Tests pass their own. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Pick<Output, "write">;
  readonly ppid: number;
  readonly env: { readonly npm_command?: string | undefined };
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  exit(code: number): void;
}

interface Output {
  readonly isTTY?: boolean;
  hasColors?(): boolean;
  write(text: string): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}
