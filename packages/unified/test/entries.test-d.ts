// Compiled and never run: what this release promises to compile.
import type { Upload } from "@trunkline/unified";
import { withMediaType } from "@trunkline/unified/media-type";
import { type FileDetails, fileAt } from "@trunkline/unified/node";
import {
  type CountryCode,
  isPossible,
  type PhoneNumber,
  toPhoneNumber,
} from "@trunkline/unified/phone-number";
import { type Segments, segments } from "@trunkline/unified/segments";

export function numbers(text: string, country: CountryCode | undefined): PhoneNumber[] {
  isPossible satisfies (number: string) => boolean;
  // @ts-expect-error: a country is named by two capital letters.
  toPhoneNumber(text, "usa");
  return [toPhoneNumber(text), toPhoneNumber(text, "US"), toPhoneNumber(text, country)];
}

export function cost(text: string): number {
  const counted: Segments = segments(text);
  const units: Record<Segments["encoding"], number> = { "GSM-7": 7, "UCS-2": 16 };
  // @ts-expect-error: a text is no list of texts.
  segments([text]);
  return (
    counted.segments + counted.units * units[counted.encoding] + counted.characters + counted.notGsm.length
  );
}

export async function files(content: Blob): Promise<Upload[]> {
  const details: FileDetails = { name: "scan.png", type: "image/png", caption: "A" };
  // @ts-expect-error: bytes need a name.
  await withMediaType({ content });
  // @ts-expect-error: a file by its path has its content already.
  fileAt("a.png", { content });
  return [
    await withMediaType({ content, name: "scan" }),
    await withMediaType(fileAt("scan")),
    fileAt(new URL("file:///a.png"), details),
  ];
}
