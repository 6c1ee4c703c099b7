import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedact, redactedCause } from "../src/redact.js";

describe("a secret is taken out of a text", () => {
  const secret = "a b'/+é\"";

  it.each([
    ["as it is", secret],
    ["encoded for a URL", encodeURIComponent(secret)],
    ["encoded for a URL by the platform", new URL(`http://a/?${encodeURIComponent(secret)}`).search.slice(1)],
    ["encoded as a form", new URLSearchParams({ "": secret }).toString().slice(1)],
    [
      "encoded for a URL in lower case",
      encodeURIComponent(secret)
        .replaceAll("%C3%A9", "%c3%a9")
        .replaceAll("%2B", "%2b")
        .replaceAll("%2F", "%2f"),
    ],
    ["encoded as JSON", JSON.stringify(secret).slice(1, -1)],
    ["encoded as JSON, with slashes escaped", JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
    ["in Base64 without padding", Buffer.from(secret).toString("base64").replaceAll("=", "")],
    ["in Base64 for URLs", Buffer.from(secret).toString("base64url")],
    ["encoded for a URL twice", encodeURIComponent(encodeURIComponent(secret))],
    ["encoded for a URL, all of it", Buffer.from(secret).toString("hex").replaceAll(/../g, "%$&")],
    ["as JSON in a URL", encodeURIComponent(JSON.stringify(secret).slice(1, -1))],
    ["as JSON in JSON", JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)],
    ["as a URL's part in JSON as PHP writes it", encodeURI(secret).replaceAll("/", "\\/")],
    ["in JavaScript", String.raw`\x61\u0020b\'\/\x2B\xe9\"`],
    ["in HTML", "a b&apos;/+&eacute;&quot;".replace("&eacute;", "&#233;")],
    ["in HTML by numbers", "&#97;&#0032;&#X62;&#x0027;&#x2f;&#x2B;&#x00E9;&#34;"],
    ["each character in another way", String.raw`%61+b\'%252F&#43;%25c3%25A9\u0022`],
    [
      "in Base64 in lines",
      Buffer.from(secret)
        .toString("base64")
        .replace("=", "")
        .replace(/(.{4})/, "$1\r\n"),
    ],
    [
      "in Base64 in JSON",
      Buffer.from(secret)
        .toString("base64")
        .replace("=", "")
        .replace(/(.{5})/, "$1\\n"),
    ],
    ["in hexadecimal digits", Buffer.from(secret).toString("hex")],
    ["in hexadecimal digits of upper case", Buffer.from(secret).toString("hex").toUpperCase()],
  ])("%s", (_, form) => {
    expect(createRedact([secret])(`<${form}|${form}>`)).toBe("<***|***>");
  });

  it.each([0, 1, 2])("in Base64 of more than itself, %i bytes before it", (before) => {
    const long = "k3y-of-all-the-vendors";
    for (const encoding of ["base64", "base64url"] as const) {
      const text = Buffer.from(`${"?>~".slice(0, before)}${long}?>`).toString(encoding);
      const shown = createRedact([long])(`Basic ${text}, and more`);
      expect(shown).toMatch(/^Basic .{0,4}\*\*\*.{0,6}, and more$/);
    }
  });

  it("in hexadecimal digits amid others", () => {
    const hex = Buffer.from(secret).toString("hex");
    expect(createRedact([secret])(`id 0${hex}ff`)).toMatch(/^id 0?\*\*\*(?:ff)?$/);
    expect(createRedact([secret])(`id 00${hex}`)).toBe("id 00***");
  });

  it("whose characters take more than one place each", () => {
    const other = "ключ😀漢字pass";
    const escaped = Array.from(
      { length: other.length },
      (_, at) => `\\u${other.charCodeAt(at).toString(16).padStart(4, "0")}`,
    );
    for (const form of [
      encodeURIComponent(other),
      encodeURIComponent(other).toLowerCase(),
      escaped.join(""),
    ]) {
      expect(createRedact([other])(`<${form}>`)).toBe("<***>");
    }
  });

  it("wherever it is part of another", () => {
    expect(createRedact(["key", "key-2"])("key-2 key")).toBe("*** ***");
  });

  describe("and a short one as a word alone", () => {
    it.each([
      ["in a sentence", "is not id, nor (id)", "is not ***, nor (***)"],
      ["as a part of words", "a valid width of Idaho is_id idé id2", "a valid width of Idaho is_id idé id2"],
      ["in the name of a field", "/body/did_number", "/body/did_number"],
      ["in a URL", "a%20id%2Fid%3d/id", "a%20***%2F***%3d/***"],
      ["in JSON", String.raw`"\nid\u00e9id"`, String.raw`"\n***\u00e9***"`],
    ])("%s", (_, text, shown) => {
      expect(createRedact(["id"])(text)).toBe(shown);
    });

    it.each([
      ["abc-1.+", "xabc-1.+x abc-1.+", "xabc-1.+x ***"],
      ["$(a)", "x$(a)x $(a)", "x***x ***"],
      ["1234567", "12345678 1234567", "12345678 ***"],
      ["12345678", "123456789", "***9"],
    ])("such as %s", (secret, text, shown) => {
      expect(createRedact([secret])(text)).toBe(shown);
    });
  });

  it.each<[string, string, string]>([
    ["an escape may end in what begins it", "41secret", "%41%34%31secret 10%2541secret"],
    ["it may end in what begins an escape", "secret-50%", "secret-50%25, secret-50%41"],
    ["it may hold an escape", "se%41cret", "se%41cret se%2541cret se%2541%63ret"],
    [
      "it may hold backslashes",
      String.raw`se\ncret\\`,
      String.raw`se\ncret\\ se\\ncret\\\\ se%5Cn%63ret%5C%5C`,
    ],
  ])("also where %s", (_, one, text) => {
    const shown = createRedact([one])(text);
    expect(shown.match(/\*\*\*/g)).toHaveLength(text.split(" ").length);
    expect(shown).not.toContain("cret");
  });

  it.each([
    "The number +1 (415) 555-2671 is not known: see https://a.example/help/41 or ask.",
    String.raw`{"id":"m-1","text":"50% \u00e9\n &amp; <b>","path":"C:\\temp\\new"}`,
    "SGVsbG8sIHRoaXMgaXMgbm8gc2VjcmV0 48656c6c6f2c2074686973206973206e6f20736563726574",
  ])("and no other text is touched: %s", (text) => {
    expect(createRedact(["k3y/of ana+1", "p1n é你", "se%41cret", "id2", "0123456789abcdef"])(text)).toBe(
      text,
    );
  });

  it("and not half of it where a text is cut", () => {
    const long = "k3y-of-all-the-vendors".repeat(9);
    for (const form of [
      long,
      encodeURIComponent(long),
      [...long].map((one) => `&#x0000${one.charCodeAt(0).toString(16)};`).join(""),
    ]) {
      for (const before of [0, 400, 990, 999, 1000]) {
        const shown = createRedact([long])(`${"-".repeat(before)}${form}${"+".repeat(5000)}${form}`);
        expect(shown).toMatch(/^-*(?:\*{1,3}\+*)?…$/);
        expect(shown.length).toBeLessThanOrEqual(1001);
      }
    }
  });

  it("but an empty one is passed over", () => {
    expect(createRedact([""])("text")).toBe("text");
  });

  it("and half a character does no harm", () => {
    expect(createRedact(["a\ud800"])("<a\ud800>")).toBe("<***>");
  });
});

describe("only the address of any URL is shown", () => {
  it.each([
    ["a query", "see https://a.example/b?access_token=abc&page=2#top", "see https://a.example/b?***"],
    ["a query of a path", "GET /b?token=abc.def-1%2F failed", "GET /b?*** failed"],
    ["a member of a query with brackets", "/b?filter[name]=ana", "/b?***"],
    ["a query within quotes", 'to "https://a.example/?key=abc"', 'to "https://a.example/?***"'],
    ["a query without values", "/b?t0ken", "/b?***"],
    ["a query of one value in quotes", "/b?q='abc'", "/b?***"],
    ["a fragment", "https://a.example/#access_token=abc", "https://a.example/?***"],
    ["a query without an address", "failed at ?token=abc&$top=def", "failed at ?token=***&$top=***"],
    ["a question", "is it at /b? yes", "is it at /b? yes"],
    ["a user and a password", "to https://ana:pass@a.example/b", "to https://***@a.example/b"],
    ["a user", "wss://ana@a.example", "wss://***@a.example"],
    [
      "an address and a person's",
      "see https://a.example and ana@a.example",
      "see https://a.example and ana@a.example",
    ],
    ["no URL", "a = b, c? d & e", "a = b, c? d & e"],
  ])("%s", (_, text, shown) => {
    expect(createRedact([])(text)).toBe(shown);
  });

  it("in time, however long it is", () => {
    for (const part of ["?a", "//", "?a=", "&", "https://a"]) {
      const text = part.repeat(400);
      expect(createRedact(["key"])(text).length).toBeLessThanOrEqual(1001);
    }
  });
});

describe("what is kept of an error of the platform", () => {
  const redact = createRedact(["s3cret"]);

  it("is its name, its message without secrets, its code and its causes", () => {
    const cause = Object.assign(new Error("connect s3cret"), { code: "ECONNREFUSED", syscall: "connect" });
    const kept = redactedCause(new TypeError("fetch s3cret failed", { cause }), redact);
    expect(kept).toMatchObject({ name: "TypeError", message: "fetch *** failed" });
    expect(kept?.cause).toMatchObject({ message: "connect ***", code: "ECONNREFUSED", syscall: "connect" });
  });

  it("is nothing that could hold a secret besides", () => {
    const error = Object.assign(new Error("no"), { data: "s3cret", socket: { key: "s3cret" }, code: 5 });
    const kept = redactedCause(
      Object.assign(error, { stack: "s3cret", errors: [new Error("s3cret")] }),
      redact,
    );
    expect(inspect(kept, { depth: 9, showHidden: true })).not.toContain("s3cret");
    expect(kept).not.toHaveProperty("code");
  });

  it("is nothing of what is no error", () => {
    expect(redactedCause("s3cret", redact)).toBeUndefined();
  });

  it("ends where causes go in a circle", () => {
    const error = new Error("round");
    error.cause = error;
    expect(redactedCause(error, redact)).toMatchObject({ message: "round", cause: { message: "round" } });
  });
});
