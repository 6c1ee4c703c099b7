/** An HTTP/1.1 message as it stood on the wire. */
export interface HttpMessage {
  readonly startLine: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Reads the first message of the bytes, with its length on the wire, or undefined while it is not there whole. */
export function readMessage(bytes: Buffer): { message: HttpMessage; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [startLine = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = lines.map((line): readonly [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const rest = bytes.subarray(end + 4);
  const read =
    headerOf({ headers }, "transfer-encoding") === "chunked"
      ? readChunks(rest)
      : readLength(rest, Number(headerOf({ headers }, "content-length") ?? 0));
  return read && { message: { startLine, headers, body: read.body }, length: end + 4 + read.length };
}

export function headerOf({ headers }: Pick<HttpMessage, "headers">, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

function readLength(bytes: Buffer, length: number): { body: Buffer; length: number } | undefined {
  return bytes.length < length ? undefined : { body: bytes.subarray(0, length), length };
}

function readChunks(bytes: Buffer): { body: Buffer; length: number } | undefined {
  const chunks: Buffer[] = [];
  for (let position = 0; ; ) {
    const lineEnd = bytes.indexOf("\r\n", position);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(position, lineEnd).toString("latin1"), 16);
    const next = lineEnd + 2 + size + 2;
    if (bytes.length < next) return undefined;
    if (size === 0) return { body: Buffer.concat(chunks), length: next };
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    position = next;
  }
}
