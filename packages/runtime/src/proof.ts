import type { Pointer, Proof, ValueType } from "./contract.js";
import { at } from "./pointer.js";

/** The first place at which a body lacks its proof; undefined if it has all. The empty pointer is the body itself. */
export function lacking(body: unknown, proof: readonly Proof[]): Pointer | undefined {
  return proof.find(({ pointer, type }) => {
    const value = at(body, pointer);
    return ![type].flat().some((one) => isProof(value, one));
  })?.pointer;
}

function isProof(value: unknown, type: ValueType): boolean {
  switch (type) {
    case "string":
      return typeof value === "string" && value.trim() !== "";
    case "integer":
      return Number.isSafeInteger(value) || isLongInteger(value);
    case "number":
      return Number.isFinite(value) || isLongInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

/** Whether it is an integer beyond 2^53, which is read as text so that no digit is lost. */
function isLongInteger(value: unknown): boolean {
  return typeof value === "string" && /^-?[1-9]\d{15,}$/.test(value) && !Number.isSafeInteger(Number(value));
}
