import { describe, expect, it } from "vitest";
import { type CountryCode, isPossible, toPhoneNumber } from "../../src/phone-number.js";
import { problemsOfMaking } from "../invalid.js";

describe("isPossible", () => {
  it.each([
    ["+14155552671", "a number of the United States"],
    ["+6281234567890", "a mobile of Indonesia"],
    ["+390669812345", "a landline of Italy, which keeps its zero"],
    ["+551187654321", "a number of Brazil without the ninth digit"],
    ["+881612345678", "a satellite phone"],
    ["+10005550100", "a number that nobody has, of a possible length"],
  ])("takes %s, %s", (number) => expect(isPossible(number)).toBe(true));

  it.each([
    ["+1415555267", "too short"],
    ["+141555526711", "too long"],
    ["+49123456789012345", "in Germany's plan, and longer than E.164"],
    ["+999123456789", "no country code"],
    ["14155552671", "without +"],
    ["+1 415 555 2671", "with spaces"],
    ["+14155552671x5", "with an extension"],
    ["", "empty"],
  ])("does not take %j: %s", (number) => expect(isPossible(number)).toBe(false));
});

describe("toPhoneNumber", () => {
  it.each<[string, CountryCode | undefined, string]>([
    ["+1 (415) 555-2671", undefined, "+14155552671"],
    ["+1.415.555.2671", undefined, "+14155552671"],
    ["tel:+1-415-555-2671", undefined, "+14155552671"],
    ["(415) 555-2671", "US", "+14155552671"],
    ["1-415-555-2671", "US", "+14155552671"],
    ["+1 415 555 2671", "ID", "+14155552671"],
    ["+44 (0)7911 123456", undefined, "+447911123456"],
    ["07911 123456", "GB", "+447911123456"],
    ["0044 7911 123456", "DE", "+447911123456"],
    ["011 44 7911 123456", "US", "+447911123456"],
    ["0812-3456-7890", "ID", "+6281234567890"],
    ["6281200000000", "ID", "+6281200000000"],
    ["06 698 12345", "IT", "+390669812345"],
    ["8 (912) 345-67-89", "RU", "+79123456789"],
    ["011 15-2345-6789", "AR", "+5491123456789"],
    ["+225 01 23 45 67 89", undefined, "+2250123456789"],
    ["٠٥١٢٣٤٥٦٧٨", "SA", "+966512345678"],
    ["＋１４１５５５５２６７１", undefined, "+14155552671"],
    // As an address book copies it.
    ["\u202a+1 415\u00a0555\u20112671\u202c\n", undefined, "+14155552671"],
  ])("reads %j in %s as %s", (text, country, number) => {
    expect(toPhoneNumber(text, country)).toBe(number);
    expect(isPossible(number)).toBe(true);
  });

  it.each<[string, CountryCode | undefined, string]>([
    [
      "(415) 555-2671",
      undefined,
      "has no country code; give a country, or begin it with + and the country code",
    ],
    [
      "0044 7911 123456",
      undefined,
      "has no country code; give a country, or begin it with + and the country code",
    ],
    ["+999 123 456 789", undefined, "has a country code that does not exist"],
    ["911", "US", "has too few digits"],
    ["+1", undefined, "has too few digits"],
    ["415 555 26711", "US", "has too many digits"],
    ["+49 123456789012345", undefined, "has too many digits"],
    ["0812 3456 7890 / 0813", "ID", "has too many digits"],
    ["+14155552671 ext. 5", undefined, "has an extension, which no message reaches; leave it out"],
    ["+14155552671,,5", undefined, "has an extension, which no message reaches; leave it out"],
    ["call +14155552671", undefined, "must be one phone number and nothing else"],
    ["whatsapp:+14155552671", undefined, "must be one phone number and nothing else"],
    ["1-800-FLOWERS", "US", "must be one phone number and nothing else"],
    // A form of RFC 3966 that names the country elsewhere, wrongly here.
    ["1560;phone-context=+4993401208865", undefined, "must be one phone number and nothing else"],
    ["", "US", "must be one phone number and nothing else"],
    [5 as never, "US", "must be a string"],
  ])("says of %j in %s that it %s", (text, country, message) => {
    expect(problemsOfMaking(() => toPhoneNumber(text, country))).toEqual({ "/number": message });
  });

  it("says that a country is none, also where the number needs none", () => {
    const problem = { "/country": "must be a country's code of two capital letters, such as US" };
    expect(problemsOfMaking(() => toPhoneNumber("+14155552671", "us" as never))).toEqual(problem);
  });

  it("shows nobody's number", () => {
    expect(() => toPhoneNumber("+1415555267")).toThrow(
      /^toPhoneNumber: invalid options: \/number has too few digits$/,
    );
  });
});
