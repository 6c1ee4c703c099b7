import type { Request } from "@trunkline/trial";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Contract, Operation } from "./contract.js";
import { at, joined, type ParameterObject, type Reference, resolve } from "./openapi.js";

/** Judges by a contract's own schemas, as the reference validator of JSON Schema understands them. */
export interface Judge {
  /** What is wrong with a request. */
  readonly request: (operation: Operation, request: Request) => readonly ErrorObject[];
  /** What is wrong with a value by the schema at a JSON Pointer, or by the query parameters at one. */
  readonly value: (pointer: string, value: unknown) => readonly ErrorObject[];
}

export function createJudge({ document }: Contract): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  // JSON Schema leaves it open whether the content of a text is judged; a contract that describes it means it.
  ajv.removeKeyword("contentSchema");
  ajv.addKeyword({
    keyword: "contentSchema",
    type: "string",
    compile: ({ $ref }: Reference) => {
      const validate = ajv.compile({ $ref: `contract${$ref}` });
      return (text: string) => validate(parse(text));
    },
  });
  ajv.addSchema(document, "contract", false, false);

  const compiled = new Map<string, ValidateFunction>();
  const judge = (schema: object, value: unknown): readonly ErrorObject[] => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  };

  function parametersSchema(pointer: string, place: ParameterObject["in"]): object {
    const nodes = (at(document, pointer) ?? []) as readonly (ParameterObject | Reference)[];
    const parameters = nodes
      .map((node, index) => ({ node, pointer: "$ref" in node ? node.$ref.slice(1) : `${pointer}/${index}` }))
      .map(({ node, pointer: its }) => ({ ...resolve(document, node), pointer: its }))
      .filter((parameter) => parameter.in === place);
    return {
      type: "object",
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        parameters.map((parameter) => [
          parameter.name,
          { $ref: `contract#${encode(parameter.pointer)}/schema` },
        ]),
      ),
    };
  }

  return {
    request: ({ path, method, mediaType }, request) => {
      const operation = joined(["paths", path, method.toLowerCase()]);
      const body = joined(["requestBody", "content", mediaType ?? "", "schema"]);
      const schema = {
        type: "object",
        properties: {
          path: parametersSchema(`${operation}/parameters`, "path"),
          query: parametersSchema(`${operation}/parameters`, "query"),
          ...(mediaType !== undefined && { body: { $ref: `contract#${encode(operation + body)}` } }),
        },
        required: ["path", "query", ...(mediaType === undefined ? [] : ["body"])],
      };
      return judge(schema, { path: {}, query: {}, ...(withoutFiles(request) as object) });
    },
    value: (pointer, value) => {
      const isParameters = Array.isArray(at(document, pointer));
      const schema = isParameters
        ? parametersSchema(pointer, "query")
        : { $ref: `contract#${encode(pointer)}` };
      return judge(schema, value);
    },
  };
}

/** A pointer as a part of a URI. */
function encode(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

/** To a schema a file is text. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob || ArrayBuffer.isView(value)) return "(binary data)";
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutFiles(member)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
