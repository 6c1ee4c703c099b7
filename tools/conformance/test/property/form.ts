/** A part of a form, as it stood on the wire. */
export interface Part {
  readonly name: string;
  /** Only a file has one. */
  readonly filename: string | undefined;
  readonly type: string | undefined;
  readonly content: Buffer;
}

/** Reads multipart/form-data byte by byte (RFC 7578), and fails on whatever does not belong there. */
export function readForm(contentType: string, body: Buffer): readonly Part[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`${contentType} is no form`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it.
  const bytes = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: Part[] = [];
  let position = bytes.indexOf(delimiter);
  if (position !== 0) throw new Error("the form does not begin with its boundary");
  for (;;) {
    const start = position + delimiter.length;
    const ending = bytes.subarray(start, start + 2).toString("latin1");
    if (ending === "--") {
      const rest = bytes.subarray(start + 2).toString("latin1");
      if (rest !== "" && rest !== "\r\n") throw new Error("the form goes on after its end");
      return parts;
    }
    if (ending !== "\r\n") throw new Error("a boundary is not followed by a line break");
    const end = bytes.indexOf(delimiter, start);
    if (end < 0) throw new Error("the form has no end");
    parts.push(readPart(bytes.subarray(start + 2, end)));
    position = end;
  }
}

function readPart(bytes: Buffer): Part {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) throw new Error("a part has no headers");
  const lines = bytes.subarray(0, end).toString("utf8").split("\r\n");
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const disposition = /^form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/.exec(
    headers.get("content-disposition") ?? "",
  );
  if (disposition?.[1] === undefined) throw new Error("a part has no name");
  return {
    name: disposition[1],
    filename: disposition[2],
    type: headers.get("content-type"),
    content: bytes.subarray(end + 4),
  };
}
