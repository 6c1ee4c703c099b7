import fc from "fast-check";
import { text } from "./texts.js";

/** The bytes of a file that was generated, kept because a File gives them only asynchronously. */
const bytes = new WeakMap<File, Buffer>();

const name = text(1)
  // These three are invalid, because no file name can hold them.
  .map((one) => one.replaceAll(/[\r\n\0]/g, "_"))
  .filter((one) => one !== "");

const content = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .constantFrom("\r\n--", "--\r\n\r\n", "\r\n\r\n--boundary--\r\n")
    .map((one) => new TextEncoder().encode(one)),
);

/** Files with a name in any script. */
export const file: fc.Arbitrary<File> = fc
  .record({
    content,
    name,
    type: fc.constantFrom("", "image/png", "application/pdf", "text/plain;charset=utf-8"),
  })
  .map((parts) => {
    const made = new File([Uint8Array.from(parts.content)], parts.name, { type: parts.type });
    bytes.set(made, Buffer.from(parts.content));
    const shown = JSON.stringify({ ...parts, content: Buffer.from(parts.content).toString("latin1") });
    return Object.defineProperty(made, fc.toStringMethod, { value: () => `file ${shown}` });
  });

export function bytesOf(made: File): Buffer {
  const known = bytes.get(made);
  if (!known) throw new Error("a file that these tests did not make");
  return known;
}
