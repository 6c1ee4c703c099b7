/** Marks an object as made by a class of this name. Every copy of this package knows the mark, and no copy of the object has it. */
export function mark(object: object, name: string): void {
  Object.defineProperty(object, Symbol.for(`trunkline.${name}`), { value: true });
}

/**
 * What `instanceof` answers for a class that marks its objects. A subclass inherits the question, and has
 * no objects but its own: `asked` is the class on the right of `instanceof`, `owner` the one that marks.
 */
export function isInstance(asked: unknown, owner: unknown, name: string, value: unknown): boolean {
  if (asked !== owner) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && Symbol.for(`trunkline.${name}`) in value;
}
