import { invalidOptions, type VendorError } from "@trunkline/runtime";
import parse, {
  type CountryCode,
  isPossiblePhoneNumber,
  isSupportedCountry,
  validatePhoneNumberLength,
} from "libphonenumber-js/min";
import type { PhoneNumber } from "./message/recipient.js";

export type { CountryCode, PhoneNumber };

// Germany's numbering plan alone has longer numbers, which E.164 does not.
const e164 = /^\+[1-9]\d{1,14}$/;

/**
 * Whether a number in the form of E.164 has a country code that exists, and as many digits as that country uses.
 * It says nothing of who has the number. Any other form is not possible: `toPhoneNumber` reads those.
 */
export function isPossible(number: string): boolean {
  return e164.test(number) && isPossiblePhoneNumber(number);
}

/**
 * Reads a phone number as people write it, such as `(415) 555-2671`, `0044 7911 123456` or `tel:+1-415-555-2671`.
 *
 * @param country The country whose way of writing it is, such as `US`. A number that begins with `+` needs none.
 * @throws {VendorError} of the kind `invalid` if it is no possible number, or has an extension.
 */
export function toPhoneNumber(number: string, country?: CountryCode): PhoneNumber {
  if (typeof number !== "string") throw problem("/number", "must be a string");
  if (country !== undefined && !isSupportedCountry(country)) {
    throw problem("/country", "must be a country's code of two capital letters, such as US");
  }
  const text = tidy(number);
  const reason = validatePhoneNumberLength(text, country);
  if (reason === "INVALID_COUNTRY" && !country && !text.startsWith("+")) {
    throw problem("/number", "has no country code; give a country, or begin it with + and the country code");
  }
  if (reason) throw problem("/number", reasons[reason]);
  const parsed = parse(text, country);
  if (parsed?.ext) throw problem("/number", "has an extension, which no message reaches; leave it out");
  if (!parsed) throw problem("/number", reasons.NOT_A_NUMBER);
  if (!isPossible(parsed.number)) throw problem("/number", reasons.TOO_LONG);
  return parsed.number as PhoneNumber;
}

const reasons = {
  NOT_A_NUMBER: "must be one phone number and nothing else",
  INVALID_COUNTRY: "has a country code that does not exist",
  TOO_SHORT: "has too few digits",
  TOO_LONG: "has too many digits",
  INVALID_LENGTH: "has a number of digits that its country does not use",
} as const;

/** Address books and chats put invisible marks of the writing direction around a number, and links have a scheme. */
function tidy(number: string): string {
  return number
    .replaceAll(/\p{Cf}/gu, "")
    .trim()
    .replace(/^tel:/i, "")
    .replace(/^\uff0b/, "+");
}

// The number is not in the message, because a number names a person.
function problem(field: string, message: string): VendorError {
  return invalidOptions("unified", "toPhoneNumber", [{ field, message }]);
}
