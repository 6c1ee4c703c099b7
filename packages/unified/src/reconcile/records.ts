import { isPlain } from "../rules/object.js";

/** A vendor's record. Nothing has checked its members. */
export type VendorRecord = Readonly<Record<string, unknown>>;

/** The records of a list, without what is no object; none if it is no list. */
export function recordsOf(list: unknown): readonly VendorRecord[] {
  return Array.isArray(list) ? list.filter(isPlain) : [];
}

/** Whether a record has the id or the number of a recipient. Vendors write the same number with and without signs. */
export function isRecipient(value: unknown, to: string | undefined): boolean {
  if (typeof value !== "string" || to === undefined) return false;
  return value === to || (digitsOf(value) !== "" && digitsOf(value) === digitsOf(to));
}

/** The digits of a phone number; empty for anything else. */
function digitsOf(text: string): string {
  return /^\+?[0-9().\-*# ]+$/.test(text) ? text.replaceAll(/\D/g, "") : "";
}
