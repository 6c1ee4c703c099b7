import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { framed, type WireResponse, withHeaders } from "../server/wire.js";

// These keep the connection and do not announce its end: after an announcement, the `fetch` of some versions of Node 22 and
// 24 crashes its process if the connection ends while a long body is unread (nodejs/undici issue 5360). Nor do they end the
// connection unannounced: a `fetch` that has not read everything by then loses the rest.

const piece = Buffer.alloc(1_000_000, " ");

/** Writes so many blanks and then the body, as fast as the client reads them. */
export function pour(response: ServerResponse, { status, headers, body }: WireResponse, bytes: number): void {
  let left = bytes;
  response.writeHead(status, framed(headers, bytes + body.length, "keep-alive"));
  function next(): void {
    while (left > 0) {
      const chunk = piece.subarray(0, Math.min(left, piece.length));
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", next);
    }
    response.end(body);
  }
  next();
}

/** Writes the same, zipped. */
export function pourZipped(
  response: ServerResponse,
  { status, headers: given, body: plain }: WireResponse,
  bytes: number,
): void {
  const body = Buffer.concat([zippedBlanks(bytes), gzipSync(plain)]);
  const headers = withHeaders(given, { "Content-Encoding": "gzip" });
  response.writeHead(status, framed(headers, body.length, "keep-alive"));
  response.end(body);
}

let zippedPiece: Buffer | undefined;

/** Many short streams in a row inflate like one, and are quick to make. */
function zippedBlanks(bytes: number): Buffer {
  zippedPiece ??= gzipSync(piece);
  const pieces = Array<Buffer>(Math.floor(bytes / piece.length)).fill(zippedPiece);
  return Buffer.concat([...pieces, gzipSync(piece.subarray(0, bytes % piece.length))]);
}
