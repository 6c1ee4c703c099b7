/** Marks an object as made by a class of this name. Every copy of this package knows the mark; a copy of the object lacks it. */
export function mark(object: object, name: string): void {
  Object.defineProperty(object, Symbol.for(`trunkline.${name}`), { value: true });
}

/**
 * The `Symbol.hasInstance` of a class that marks its objects. A subclass inherits it, and has only its own instances.
 * No class is named here, because a bundler renames a class that names itself.
 */
export function isInstance(asked: object, name: string, value: unknown): boolean {
  if (!Object.hasOwn(asked, Symbol.hasInstance))
    return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && Symbol.for(`trunkline.${name}`) in value;
}
