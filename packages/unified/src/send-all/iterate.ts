/** Whether a `for await` can go through it. A string would be one message for each of its letters. */
export function isIterable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const methods = [Symbol.asyncIterator, Symbol.iterator].map((key) => Reflect.get(value, key));
  return methods.some((method) => typeof method === "function");
}

export function iteratorOf<T>(values: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
}
