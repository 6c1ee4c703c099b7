import type { Files } from "../document/files.js";
import { inside, isObject, type Place } from "../document/place.js";
import type { Problem } from "./collect.js";
import { type Dialect, dialectOf, knownDialects } from "./dialects.js";

/** The dialect of each file's schemas, by its document. */
export interface Dialects {
  readonly in: (file: string) => Dialect;
  readonly isOpenApi3: boolean;
  readonly problems: readonly Problem[];
}

export function createDialects({ root, values }: Files): Dialects {
  const problems: Problem[] = [];
  const own = new Map([...values].map(([file, value]) => [file, read(value, { file, pointer: "" })]));
  const ofRoot = own.get(root);

  function read(value: unknown, place: Place): Dialect | undefined {
    const { openapi, jsonSchemaDialect: named } = isObject(value) ? value : {};
    if (typeof openapi !== "string") return undefined;
    if (openapi.startsWith("3.0")) return "OpenAPI 3.0";
    const dialect = named === undefined ? "2020-12" : dialectOf(named);
    if (!dialect) {
      const message = `${JSON.stringify(named)} is not supported; supported: ${knownDialects}`;
      problems.push({ place: inside(place, "jsonSchemaDialect"), message });
    }
    return dialect;
  }

  return {
    in: (file) => own.get(file) ?? ofRoot ?? "draft-07",
    isOpenApi3: own.has(root) && ofRoot !== undefined,
    problems,
  };
}
