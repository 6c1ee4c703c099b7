import { idOf, textOf } from "../id.js";
import type { Location } from "../message/contents.js";
import type { ById, PhoneNumber } from "../message/recipient.js";

// Nothing has checked what is in an event: a member can be missing, null or of another type.

/** A Unix time, as a number or its digits, in units of `unitMs` milliseconds. Vendors write 0 where they have no time. */
export function timeOf(value: unknown, unitMs: 1 | 1000): Date | undefined {
  const digits = idOf(value) ?? "";
  return dateOf(/^\d+$/.test(digits) ? Number(digits) * unitMs : 0);
}

/** A date and time of RFC 3339. Engines agree on milliseconds, and vendors write nanoseconds. */
export function dateTimeOf(value: unknown): Date | undefined {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:(\.\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)$/;
  const [, time, fraction = "", offset] = form.exec(textOf(value) ?? "") ?? [];
  return dateOf(time === undefined ? 0 : Date.parse(`${time}${fraction}${offset}`));
}

function dateOf(timeMs: number): Date | undefined {
  const date = new Date(timeMs);
  return date.getTime() > 0 ? date : undefined;
}

/**
 * Who wrote a message, as `to` takes it. Digits that cannot be a phone number are an id, and so are digits without a plus
 * where the vendor does not say that they are a number.
 */
export function senderOf(value: unknown, isNumber: "isNumber" | "mayBeId"): PhoneNumber | ById | undefined {
  const id = idOf(value);
  const [, plus, digits] = /^(\+?)([1-9]\d{6,14})$/.exec(id ?? "") ?? [];
  if (digits !== undefined && (plus || isNumber === "isNumber")) return `+${digits}`;
  return id === undefined ? undefined : { id };
}

/** A list, also where a vendor has one item in place of it, or nothing. */
export function listOf<Item>(value: Item | readonly Item[] | null | undefined): readonly Item[] {
  return value === undefined || value === null ? [] : ([value].flat() as Item[]);
}

/** A place, if it is on Earth. */
export function locationOf(said: Partial<Location> | null | undefined): Location | undefined {
  const { latitude, longitude } = said ?? {};
  const isPlace = isWithin(90, latitude) && isWithin(180, longitude);
  return isPlace ? { latitude, longitude } : undefined;
}

function isWithin(limit: number, degrees: unknown): degrees is number {
  return typeof degrees === "number" && Math.abs(degrees) <= limit;
}
