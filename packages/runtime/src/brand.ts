/** Marks an object as made by a class of this name. Every copy of this package knows the mark, and no copy of the object has it. */
export function mark(object: object, name: string): void {
  Object.defineProperty(object, Symbol.for(`trunkline.${name}`), { value: true });
}

/**
 * What `instanceof` answers for a class that marks its objects and has this for its own `Symbol.hasInstance`.
 * A subclass inherits that, and has no instances but its own. No class is named here, or a bundler renames the one that names itself.
 */
export function isInstance(asked: object, name: string, value: unknown): boolean {
  if (!Object.hasOwn(asked, Symbol.hasInstance))
    return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && Symbol.for(`trunkline.${name}`) in value;
}
