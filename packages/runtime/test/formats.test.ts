import { describe, expect, it } from "vitest";
import { formats } from "../src/formats.js";
import type { FormatName } from "../src/json-schema.js";

const cases: Readonly<Record<FormatName, { readonly valid: string[]; readonly invalid: string[] }>> = {
  date: {
    valid: ["2026-12-25", "2024-02-29", "2000-02-29", "0000-02-29", "0004-02-29", "2023-04-30", "2023-12-31"],
    invalid: [
      ...["2023-02-29", "1900-02-29", "0001-02-29", "2023-04-31", "2023-13-01", "2023-00-01", "2023-01-00"],
      ...[
        "2023-1-1",
        "20230101",
        "2023-01-32",
        " 2023-01-01",
        "2023-01-01\n",
        "2023-01-01T00:00:00Z",
        "",
        "٢٠٢٣-٠١-٠١",
      ],
    ],
  },
  "date-time": {
    valid: [
      ...["2026-12-25T11:00:00-04:00", "2026-12-25t11:00:00z", "2026-12-25 11:00:00.123456789+23:59"],
      ...[
        "1998-12-31T23:59:60Z",
        "1998-12-31T15:59:60.5-08:00",
        "1999-01-01T06:59:60+07:00",
        "1998-12-31 23:59:60z",
      ],
    ],
    invalid: [
      ...[
        "2026-12-25",
        "2026-12-25T11:00:00",
        "2026-12-25T11:00Z",
        "2026-12-25T24:00:00Z",
        "2026-12-25T11:60:00Z",
      ],
      ...[
        "2026-12-25T11:00:61Z",
        "2026-12-25T11:00:60Z",
        "1998-12-31T23:59:60-01:00",
        "2023-02-29T00:00:00Z",
      ],
      ...[
        "2026-12-25T11:00:00+24:00",
        "2026-12-25T11:00:00+00:60",
        "2026-12-25T11:00:00.Z",
        "2026-12-25T11:00:00+0700",
      ],
      ...["2026-12-25\n11:00:00Z", "2026-12-25T11:00:00Z\n", "2026-12-25T11:00:00−04:00", "now"],
    ],
  },
  uri: {
    valid: [
      ...[
        "https://example.com/file.png",
        "HTTPS://a.b:8443/c?d=e/f?g#h/?",
        "ftp://user:pass@1.2.3.4",
        "http://[::1]:80/",
      ],
      ...[
        "urn:a:b",
        "mailto:a@b.c",
        "file:///a/b",
        "https://example.com/%E4%B8%AD",
        "tel:+1-555",
        "http://a:/",
      ],
    ],
    invalid: [
      ...[
        "",
        "photo.png",
        "/photo.png",
        "//example.com/a",
        "https:",
        "https://a b",
        "https://example.com/<a>",
      ],
      ...[
        "https://example.com/%4",
        "https://example.com/中",
        "https://a:b/",
        "https://a/[b]",
        "https://[a/",
        "https://a#b#c",
      ],
      ...["1a://b", "https://a\n", "https://a@b@c/", "https://[::1]a/", "https:?a", "https:#a"],
    ],
  },
  email: {
    valid: ["ana@example.com", "a.b+c@localhost", '"a b"@example.com', "josé@example.com"],
    invalid: ["ana", "@example.com", "ana@", "ana@exam ple.com", " ana@example.com", "ana@example.com\n"],
  },
  uuid: {
    valid: ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"],
    invalid: [
      "1",
      "f81d4fae7dec11d0a76500a0c91e6bf6",
      "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
      "f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n",
    ],
  },
};

describe.each(Object.keys(cases) as FormatName[])("a text is of the format %s", (name) => {
  const { valid, invalid } = cases[name];

  it.each(valid)("as %j is", (text) => {
    expect(formats[name](text)).toBe(true);
  });

  it.each(invalid)("but %j is not", (text) => {
    expect(formats[name](text)).toBe(false);
  });
});
