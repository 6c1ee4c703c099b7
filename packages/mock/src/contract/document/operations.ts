import { inside, isObject, type Place, valueAt } from "./place.js";
import type { References } from "./references.js";

/** Where the schemas of an operation are. */
export interface OperationPlaces {
  readonly parameters: readonly ParameterPlace[];
  /** The schemas of the request's body, by media type. */
  readonly body: ReadonlyMap<string, Place>;
  /** The schemas of the responses, by status. */
  readonly responses: ReadonlyMap<string, ResponsePlaces>;
}

export interface ParameterPlace {
  readonly in: string;
  readonly name: string;
  readonly schema: Place;
  /** Whether the value is JSON text, by its `content`. */
  readonly isJson: boolean;
}

export interface ResponsePlaces {
  readonly body: ReadonlyMap<string, Place>;
  readonly headers: ReadonlyMap<string, ParameterPlace>;
}

/** Finds the parts of operations, through references. */
export function createFinder(values: ReadonlyMap<string, unknown>, { follow }: References) {
  const read = ({ file, pointer }: Place) => valueAt(values.get(file), pointer);

  /** The place that the references at a place lead to. */
  function at(place: Place, most = 50): Place {
    const node = read(place);
    const reference = isObject(node) ? node["$ref"] : undefined;
    const target = typeof reference === "string" ? follow(reference, place.file) : undefined;
    return target && most > 0 ? at(target, most - 1) : place;
  }

  function children(place: Place): Place[] {
    const node = read(place);
    if (typeof node !== "object" || node === null) return [];
    return Object.keys(node).map((key) => at(inside(place, key)));
  }

  function member(place: Place, name: string): Place | undefined {
    const found = inside(place, name);
    return read(found) === undefined ? undefined : found;
  }

  function contentOf(place: Place): Map<string, Place> {
    const content = member(place, "content");
    const node = content && read(content);
    if (!content || !isObject(node)) return new Map();
    return new Map(
      Object.keys(node).flatMap((mediaType) => {
        const schema = member(at(inside(content, mediaType)), "schema");
        return schema ? [[mediaType, schema] as const] : [];
      }),
    );
  }

  function parameterOf(place: Place, name?: string): ParameterPlace[] {
    const node = read(place);
    if (!isObject(node)) return [];
    const [inJson] = contentOf(place).values();
    const schema = member(place, "schema") ?? inJson;
    const named = { in: String(node["in"] ?? "header"), name: name ?? String(node["name"]) };
    return schema ? [{ ...named, schema, isJson: inJson !== undefined }] : [];
  }

  function declaredResponse(place: Place): ResponsePlaces {
    const headers = member(place, "headers");
    const node = headers && read(headers);
    const names = isObject(node) ? Object.keys(node) : [];
    const found = names.flatMap((name) =>
      headers ? parameterOf(at(inside(headers, name)), name).map((one) => [name, one] as const) : [],
    );
    return { body: contentOf(place), headers: new Map(found) };
  }

  /** @param item The place of a path, or of an event. */
  return (item: Place, method: string): OperationPlaces => {
    const path = at(item);
    const operation = at(inside(path, method));
    const lists = [inside(path, "parameters"), inside(operation, "parameters")];
    const parameters = lists.flatMap(children).flatMap((one) => parameterOf(one));
    const responses = member(operation, "responses");
    const codes = responses ? keysOfObject(read(at(responses))) : [];
    return {
      // A parameter of the operation replaces one of the path.
      parameters: [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()],
      body: contentOf(at(inside(operation, "requestBody"))),
      responses: new Map(
        codes.map((code) => [code, declaredResponse(at(inside(at(responses as Place), code)))] as const),
      ),
    };
  };
}

function keysOfObject(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
