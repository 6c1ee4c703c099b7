import { printable } from "./text.js";

interface Platform {
  readonly process?: { readonly emitWarning?: (warning: Error) => void };
  readonly reportError?: (error: unknown) => void;
}

/**
 * Tells the platform of an error that nobody else is told, so that it is not lost. A server must go on, and `reportError`
 * of Deno would end it, so a warning of the process goes first.
 */
export function reportError(error: unknown): void {
  const { process, reportError: report } = globalThis as Platform;
  try {
    if (!process?.emitWarning) report?.(error);
    else process.emitWarning(error instanceof Error ? error : new Error(printable(String(error))));
  } catch {}
}
