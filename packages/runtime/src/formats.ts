import type { FormatName } from "./json-schema.js";

/** Whether a text has a format, which is a rule in contracts and not a hint. */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  "date-time": isDateTime,
  date: isDate,
  uri: (text) => uri.test(text),
  email: (text) => email.test(text),
  uuid: (text) => uuid.test(text),
};

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

// The rest after a date. RFC 3339 allows a space in place of the T.
const time = /^[t ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

// RFC 3986, except that something has to come before ? and #, as in other validators, and that an IP address in
// brackets is not checked closely.
const uri =
  /^[a-z][a-z\d+.-]*:(?![?#]|$)(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-fv.:]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?![^/?#])|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

// Only what is surely no address is invalid: RFC 5321 allows a quoted name, or a bare host.
const email = /^\S.*@[^\s@]+$/;

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function isDate(text: string): boolean {
  if (!date.test(text)) return false;
  if (text.slice(8) < "29") return true;
  // The last day of a month comes before the first of the next. For the platform the years below 100 are those after
  // 1900; 400 years later the calendar is the same.
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return day <= new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  if (!time.test(text.slice(10)) || !isDate(text.slice(0, 10))) return false;
  // A leap second comes only at the end of a day in UTC; the platform knows none.
  if (text[17] !== "6") return true;
  const before = `${text.slice(0, 10)}T${text.slice(11, 17)}59${text.slice(19)}`;
  return new Date(before.toUpperCase()).toJSON().includes("T23:59");
}
