import type { Mock } from "../src/index.js";
import { documentOf, json, operation, post, serve } from "./documents.js";

/** A schema with values that it takes, and values that it refuses, each with what is told of it. */
export type SchemaCase = readonly [
  name: string,
  schema: object | boolean,
  taken: readonly unknown[],
  refused: readonly (readonly [value: unknown, ...told: string[]])[],
];

/** A mock that has an operation for each case, in a document that may say more. */
export async function serveSchemas(
  cases: readonly SchemaCase[],
  others: Readonly<Record<string, unknown>> = {},
): Promise<Mock> {
  const paths = cases.map(([, schema], index) => {
    const requestBody = json(schema as Record<string, unknown>);
    return [`/${index}`, { post: operation(`post${index}`, { requestBody }) }];
  });
  return await serve(documentOf(Object.fromEntries(paths), others));
}

/** What the mock says of each value of a case: the values that it takes, and those that it refuses. */
export async function judged(mock: Mock, index: number, [, , taken, refused]: SchemaCase) {
  async function told(value: unknown): Promise<string[]> {
    await post(`${mock.url}/${index}`, value);
    return (mock.requests.at(-1)?.violations ?? []).map(({ pointer, message }) => `${pointer} ${message}`);
  }
  const results: { readonly taken: unknown[]; readonly refused: unknown[][] } = { taken: [], refused: [] };
  for (const value of taken) if ((await told(value)).length === 0) results.taken.push(value);
  for (const [value] of refused) results.refused.push([value, ...(await told(value))]);
  return results;
}
