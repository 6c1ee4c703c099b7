import { readFileSync } from "node:fs";
import type { Request } from "@trunkline/trial";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";
import { type Contract, type Operation, packages } from "./contract.js";
import { at, joined } from "./pointer.js";

/**
 * Judges by a contract's own schemas with the reference validator of JSON Schema. It reads the document itself, so that a
 * mistake in our model of contracts shows too.
 */
export interface Judge {
  /** What is wrong with a request. */
  readonly request: (operation: Operation, request: Request) => readonly ErrorObject[];
  /** What is wrong with a value by the schema at a JSON Pointer, or by the query parameters at one. */
  readonly value: (pointer: string, value: unknown) => readonly ErrorObject[];
}

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

/** One for each vendor: it takes a second to compile all schemas. */
const judges = new Map<string, Judge>();

export function judgeOf({ vendor }: Contract): Judge {
  const judge = judges.get(vendor) ?? readJudge(vendor);
  judges.set(vendor, judge);
  return judge;
}

function readJudge(vendor: string): Judge {
  const text = readFileSync(new URL(`${vendor}/openapi.yaml`, packages), "utf8");
  const document = parse(text) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  // JSON Schema leaves it open whether the content of a text is judged; a contract that describes it means it.
  ajv.removeKeyword("contentSchema");
  ajv.addKeyword({
    keyword: "contentSchema",
    type: "string",
    compile: ({ $ref }: Reference) => {
      const validate = ajv.compile({ $ref: `contract${$ref}` });
      return (json: string) => validate(jsonIn(json));
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

  function parametersSchema(pointer: string, place: string): object {
    const nodes = (at(document, pointer) ?? []) as readonly (Parameter | Reference)[];
    const parameters = nodes
      .map((node, index) => ("$ref" in node ? node.$ref.slice(1) : `${pointer}/${index}`))
      .map((its) => ({ ...(at(document, its) as Parameter), pointer: its }))
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
    request: ({ path, method, body }, request) => {
      const operation = joined(["paths", path, method.toLowerCase()]);
      const parameters = `${operation}/parameters`;
      const content = body && joined(["requestBody", "content", body.mediaType, "schema"]);
      const schema = {
        type: "object",
        properties: {
          path: parametersSchema(parameters, "path"),
          query: parametersSchema(parameters, "query"),
          // A client fills in the headers that a contract requires.
          headers: { ...parametersSchema(parameters, "header"), required: [] },
          ...(content !== undefined && { body: { $ref: `contract#${encode(operation + content)}` } }),
        },
        required: ["path", "query", ...(content === undefined ? [] : ["body"])],
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

function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
