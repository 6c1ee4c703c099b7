import fc from "fast-check";

/** Characters that an encoding could get wrong, and pieces that look like something else. */
const awkward = [..."&=+%/?#\"'\\\n\r\t ;,:@<>{}[]|^`~$!*().-_0aZ\0"].concat(
  ["\r\n", "%2F", "%00", "..", "://", "--", "\u2028", "\u200f", "\ufeff", "é", "e\u0301", "ß", "İ"],
  ["中", "한", "ไ", "अ", "ע", "ع", "😀", "👩‍👩‍👧‍👦", "🇮🇩", "𝒳", "null", "true", "__proto__"],
);

/** Text of any script; its length is that of JSON Schema, which counts code points. */
export function text(minimum = 0, maximum = 24): fc.Arbitrary<string> {
  const lengths = { minLength: minimum, maxLength: Math.min(maximum, minimum + 24) };
  const bound = fc.constantFrom("x", "é", "😀").map((one) => one.repeat(maximum));
  const arbitraries = [
    fc.string({ unit: "grapheme", ...lengths }),
    fc.string({ unit: "binary", ...lengths }),
    fc.array(fc.constantFrom(...awkward), lengths).map((pieces) => pieces.join("")),
    fc.constantFrom("x", "é", "😀").map((one) => one.repeat(minimum)),
    ...(maximum > 24 && Number.isFinite(maximum) ? [bound] : []),
  ];
  return fc.oneof(...arbitraries).filter((one) => {
    const { length } = [...one];
    return length >= minimum && length <= maximum;
  });
}

/** Text of a pattern: by the pattern itself, and from all text as far as the pattern lets it pass. */
export function textOfPattern(pattern: string, minimum = 0): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, "u");
  const passing = text(minimum).filter((one) => expression.test(one));
  // fast-check knows no lookaheads; those that contracts have exclude so little that all text will do.
  if (pattern.includes("(?!")) return passing;
  const matching = fc.stringMatching(expression);
  const isOpen = !pattern.endsWith("$");
  const longer = fc
    .tuple(matching, text())
    .map((pieces) => pieces.join(""))
    .filter((one) => expression.test(one));
  return isOpen ? fc.oneof(matching, longer) : matching;
}

const twoDigits = (most: number) =>
  fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, "0"));

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(twoDigits(23), twoDigits(59), twoDigits(59), fc.stringMatching(/^(?:|\.[0-9]{1,9})$/))
  .map(([hours, minutes, seconds, fraction]) => `${hours}:${minutes}:${seconds}${fraction}`);
const offset = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), twoDigits(23), twoDigits(59))
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const moment = fc.tuple(day, time, offset).map(([date, hour, zone]) => `${date}T${hour}${zone}`);

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
);
const address = fc
  .record({
    scheme: fc.constantFrom("https", "http", "ftp", "HTTPS"),
    user: fc.constantFrom("", "user@", "user:pass@"),
    host,
    port: fc.constantFrom("", ":8443"),
    path: fc
      .array(text(), { maxLength: 3 })
      .map((steps) => steps.map((step) => `/${encodeURIComponent(step)}`).join("")),
    query: fc.option(text().map(encodeURIComponent), { nil: undefined }),
    fragment: fc.option(text().map(encodeURIComponent), { nil: undefined }),
  })
  .map(
    (one) =>
      `${one.scheme}://${one.user}${one.host}${one.port}${one.path}${one.query === undefined ? "" : `?q=${one.query}`}` +
      (one.fragment === undefined ? "" : `#${one.fragment}`),
  );

/** What a header can carry: Latin-1, and no blank at its ends, which HTTP takes away. */
const headerText = fc.stringMatching(
  /^[\x21-\x7e\xa1-\xff](?:[\x20-\x7e\xa0-\xff]{0,20}[\x21-\x7e\xa1-\xff])?$/,
);

/** Text of the formats that restrict a text; the others only say how to show or to send it. */
export const textOfFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  header: headerText,
  date: fc.oneof(day, fc.constant("2024-02-29")),
  "date-time": fc.oneof(moment, fc.constantFrom("2024-02-29T23:59:59Z", "1998-12-31T23:59:60Z")),
  uri: fc.oneof(
    address,
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom("urn:a:b", "mailto:a@b.c"),
  ),
};
