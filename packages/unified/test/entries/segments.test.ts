import { expect, it } from "vitest";
import { segments } from "../../src/segments.js";

const family = "👨‍👩‍👧‍👦";

it.each<[what: string, text: string, counted: object]>([
  ["a full GSM-7 message", "a".repeat(160), { encoding: "GSM-7", segments: 1, characters: 160, units: 160 }],
  ["one character more", "a".repeat(161), { encoding: "GSM-7", segments: 2, units: 161 }],
  ["two full segments", "a".repeat(306), { segments: 2 }],
  ["the euro, which takes two units", `${"a".repeat(159)}€`, { segments: 2, characters: 160, units: 161 }],
  [
    "a euro that does not fit in the rest",
    `${"a".repeat(152)}€${"a".repeat(152)}`,
    { segments: 3, units: 306 },
  ],
  ["letters of GSM-7", "àéüñÇΩ", { encoding: "GSM-7", units: 6, notGsm: [] }],
  ["curly quotes", "“Hi” “all”", { encoding: "UCS-2", segments: 1, units: 10, notGsm: ["“", "”"] }],
  ["a full UCS-2 message", "ж".repeat(70), { encoding: "UCS-2", segments: 1, units: 70 }],
  ["one more", "ж".repeat(71), { segments: 2 }],
  ["emoji, never cut", "😀".repeat(67), { segments: 3, characters: 67, units: 134, notGsm: ["😀"] }],
  ["a family, which is one character", family, { characters: 1, units: 11, notGsm: [family] }],
  ["line breaks", "a\r\nb", { encoding: "GSM-7", characters: 4, units: 4 }],
])("counts %s", (_, text, counted) => expect(segments(text)).toMatchObject(counted));
