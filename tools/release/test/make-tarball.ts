import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** The files of a tarball: their text under their paths below the package. */
export type Files = Readonly<Record<string, string>>;

/** Writes a tarball as a package manager does. */
export function writeTarball(path: string, files: Files): void {
  const entries = Object.entries(files).map(([name, text]) => entryOf(`package/${name}`, Buffer.from(text)));
  writeFileSync(path, gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)])));
}

/** A file in the format ustar: a head of 512 bytes, then its bytes, filled up to a multiple of that. */
function entryOf(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(512);
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, "0");
  head.write(name, 0);
  head.write(octal(0o644, 8), 100);
  head.write(octal(content.length, 12), 124);
  head.write(octal(0, 12), 136);
  head.write("        0", 148);
  head.write("ustar\0" + "00", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${octal(sum, 7)}\0`, 148);
  return Buffer.concat([head, content, Buffer.alloc(-content.length & 511)]);
}
