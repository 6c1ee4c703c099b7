import type { Attempt } from "./error.js";

/** What the platform says of an attempt that broke: its code, its system call, and how many bytes the connection carried. */
export type Evidence = Pick<Attempt, "errno" | "syscall" | "bytesWritten" | "bytesRead">;

/** Reads it from an error and its causes, the outermost first. Texts are left out, because they may hold an address or a value. */
export function evidenceOf(error: unknown, depth = 0): Evidence {
  if (typeof error !== "object" || error === null || depth > 4) return {};
  const { cause, errors, code, syscall, socket } = error as Readonly<Record<string, unknown>>;
  const inner = evidenceOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
  const { bytesWritten, bytesRead } = (socket ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...inner,
    ...(isName(code) && { errno: code }),
    ...(isName(syscall) && { syscall }),
    ...(typeof bytesWritten === "number" && { bytesWritten }),
    ...(typeof bytesRead === "number" && { bytesRead }),
  };
}

/** Whether it is a name, as codes are, such as `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`. Any other text may hold anything. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && /^[\w/]{1,64}$/.test(value);
}
