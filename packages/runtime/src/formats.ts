import type { FormatName } from "./json-schema.js";

/** Whether a text is of a format, which contracts mean as a rule and not as a hint. */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  "date-time": isDateTime,
  date: isDate,
  uri: (text) => uri.test(text),
  email: (text) => email.test(text),
  uuid: (text) => uuid.test(text),
};

// RFC 3339 lets a space stand in place of the T.
const dateTime =
  /^(\d{4}-\d\d-\d\d)[t ]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.\d+)?(z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

// RFC 3986, except that what stands in the brackets of an IP address is not looked at closely.
const uri =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-fv.:]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?![^/?#])|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

const email = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.(?!$)|$))+$/i;

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function isDate(text: string): boolean {
  // The platform reads the 31st of a month that has 30 days as the first of the next.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

function isDateTime(text: string): boolean {
  const [, date = "", minute, second, offset = ""] = dateTime.exec(text) ?? [];
  if (!isDate(date)) return false;
  // A second is leapt at the end of a day in UTC, and nowhere else.
  const moment = `${date}T${minute}${offset.toUpperCase()}`;
  return second !== "60" || new Date(moment).toJSON().includes("T23:59");
}
