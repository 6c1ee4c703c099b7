import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";

const text = fc.string({ unit: "binary", maxLength: 30 });
const special = fc.constantFrom(..."\"\\;=\t\u0000\u001f\u007f%'*\r\n ", "🙂", "件", "ع", "\u0301", "\u2028");
/** What a browser cannot tell from the escape of another name is left out. */
const name = fc
  .oneof(
    text,
    fc.array(fc.oneof(special, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((all) => all.join("")),
  )
  .filter((one) => !/%(?:0a|0d|22)/i.test(one));
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  text.map((one) => Buffer.from(one)),
);
/** A part of a form: what is no file has no file name. */
export const part = fc.record({ name, filename: fc.option(name, { nil: undefined }), content });
const token = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,12}$/);
const headerValue = fc.stringMatching(
  /^(?:[!-~\u0080-\u00ff](?:[ \t!-~\u0080-\u00ff]{0,20}[!-~\u0080-\u00ff])?)?$/,
);
const headers = fc.array(
  fc.tuple(
    token.map((one) => `X-${one}`),
    headerValue,
  ),
  { maxLength: 8 },
);
/** How a request goes over the wire. */
export const framing = fc.record({
  /** The sizes of the chunks, over and over; none for a length. */
  chunks: fc.option(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 })),
  /** The sizes of the pieces that are written at once, over and over. */
  pieces: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 2000 })), {
    minLength: 1,
  }),
  headers,
  query: fc.webQueryParameters(),
});
export type Framing = typeof framing extends fc.Arbitrary<infer Value> ? Value : never;

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

/** Posts a body, each piece as a segment of its own, and waits for the response. */
export async function write(
  url: string,
  type: string,
  bytes: Buffer,
  { chunks, pieces, headers: more, query }: Framing,
) {
  const frame = chunks ? "Transfer-Encoding: chunked" : `content-LENGTH: ${bytes.length}`;
  const lines = [
    `cOnTeNt-TyPe: ${type}`,
    ...more.map(([key, value]) => `${key}: ${value}`),
    frame,
    "host: vendor.example",
  ];
  const { port, pathname } = new URL(url);
  const head = `POST ${pathname}?${query} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  const framed = chunks
    ? Buffer.concat([
        ...cut(bytes, chunks).flatMap((chunk) => [
          Buffer.from(`${chunk.length.toString(16)}\r\n`),
          chunk,
          Buffer.from("\r\n"),
        ]),
        Buffer.from("0\r\n\r\n"),
      ])
    : bytes;
  const socket = connect(Number(port), "127.0.0.1").setNoDelay(true);
  socket.on("error", () => {});
  const closed = once(socket.resume(), "close");
  for (const piece of cut(Buffer.concat([Buffer.from(head, "latin1"), framed]), pieces)) {
    socket.write(piece);
    await new Promise(setImmediate);
  }
  await closed;
}
