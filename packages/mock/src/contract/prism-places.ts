import type { OperationPlaces, ParameterPlace } from "./document/operations.js";
import { inside, type Place } from "./document/place.js";
import type { DeclaredParameter, MediaContent, Resource } from "./resource.js";

/** Where the schemas are in an operation as Prism reads it. */
export function placesIn({ request = {}, responses }: Resource, file: string): OperationPlaces {
  const root: Place = { file, pointer: "" };
  const parts = [
    ["path", "path"],
    ["query", "query"],
    ["header", "headers"],
    ["cookie", "cookie"],
  ] as const;
  return {
    parameters: parts.flatMap(([part, key]) =>
      parametersIn(request[key], part, inside(root, "request", key)),
    ),
    body: bodiesIn(request.body?.contents, inside(root, "request", "body", "contents")),
    responses: new Map(
      responses.map(({ code, contents, headers }, index) => {
        const response = inside(root, "responses", index);
        const named = parametersIn(headers, "header", inside(response, "headers"));
        return [
          code,
          {
            body: bodiesIn(contents, inside(response, "contents")),
            headers: new Map(named.map((one) => [one.name, one])),
          },
        ];
      }),
    ),
  };
}

function parametersIn(
  parameters: readonly DeclaredParameter[] = [],
  part: string,
  list: Place,
): ParameterPlace[] {
  return parameters.flatMap(({ name, schema }, index) => {
    const place = inside(list, index, "schema");
    return schema === undefined ? [] : [{ in: part, name, schema: place, isJson: false }];
  });
}

function bodiesIn(contents: readonly MediaContent[] = [], list: Place): Map<string, Place> {
  return new Map(
    contents.flatMap(({ mediaType, schema }, index) =>
      schema === undefined ? [] : [[mediaType, inside(list, index, "schema")] as const],
    ),
  );
}
