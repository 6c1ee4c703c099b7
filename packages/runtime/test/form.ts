import { createHash } from "node:crypto";
import type { Received } from "./servers.js";

/** A part of a multipart body, as it came over the wire. */
export interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string | undefined;
  readonly content: Buffer;
}

/** Takes a multipart body apart by hand, so that no form library of the platform judges its own work. */
export function readForm({ headers, body }: Received): Part[] {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) throw new Error("the body is no form");
  const parts: Part[] = [];
  let from = body.indexOf(`--${boundary}`);
  for (;;) {
    const to = body.indexOf(`\r\n--${boundary}`, from);
    if (to < 0) return parts;
    parts.push(readPart(body.subarray(from + boundary.length + 4, to)));
    from = to + 2;
  }
}

function readPart(bytes: Buffer): Part {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("utf8", 0, end);
  return {
    name: /; name="([^"]*)"/.exec(head)?.[1] ?? "",
    filename: /; filename="([^"]*)"/.exec(head)?.[1],
    type: /^Content-Type: (.+)$/im.exec(head)?.[1],
    content: bytes.subarray(end + 4),
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
