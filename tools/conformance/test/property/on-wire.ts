import type { Request } from "@trunkline/trial";
import type { Contract, Operation } from "../contract.js";
import { bytesOf } from "./files.js";
import { readForm } from "./form.js";
import { type Arrival, markHeader } from "./sink.js";

type Pairs = readonly (readonly [name: string, value: string])[];

/** What a request means, read from the wire or worked out from what was asked for: the two have to be equal. */
export interface Meaning {
  readonly method: string;
  /** The steps of the path, decoded one by one, so that a slash within one is no slash between two. */
  readonly steps: readonly string[];
  readonly query: Pairs;
  readonly headers: Pairs;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

export function wanted({ vendor }: Contract, operation: Operation, request: Request): Meaning {
  const { method, path, body } = operation;
  return {
    method,
    steps: `/${vendor}${path}`
      .split("/")
      .map((step) => (step.startsWith("{") ? String(request.path?.[step.slice(1, -1)]) : step)),
    query: sorted(textsOf(request.query)),
    headers: sorted(textsOf(request.headers).map(([name, value]) => [name.toLowerCase(), value])),
    mediaType: body?.mediaType,
    body: wantedBody(operation, request),
  };
}

export function arrived(
  contract: Contract,
  operation: Operation,
  request: Request,
  arrival: Arrival,
): Meaning {
  const [path = "", query = ""] = arrival.target.split(/\?(.*)/s);
  const secrets = secretParameters(contract, operation);
  const given = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase());
  const type = valueOfHeader(arrival, "content-type");
  return {
    method: arrival.method,
    steps: path.split("/").map(decodeURIComponent),
    query: sorted([...new URLSearchParams(query)].filter(([name]) => !secrets.includes(name))),
    headers: sorted(arrival.headers.filter(([name]) => given.includes(name) && name !== markHeader)),
    mediaType: type?.split(";")[0],
    body: bodyOf(operation, type ?? "", arrival.body),
  };
}

function secretParameters({ schemes }: Contract, { security }: Operation): readonly (string | undefined)[] {
  const used = schemes.filter(({ name }) => security.flat().includes(name));
  return used.filter((scheme) => scheme.in === "query").map(({ parameter }) => parameter);
}

function textsOf(group: object = {}): [string, string][] {
  return Object.entries(group).map(([name, value]) => [name, String(value)]);
}

function sorted(pairs: Pairs): Pairs {
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function valueOfHeader({ headers }: Arrival, wanted: string): string | undefined {
  return headers.find(([name]) => name === wanted)?.[1];
}

function bodyOf({ body }: Operation, type: string, bytes: Buffer): unknown {
  if (body?.mediaType === "multipart/form-data") {
    return readForm(type, bytes).map((part) => ({ ...part, content: part.content.toString("latin1") }));
  }
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return body === undefined ? text : JSON.parse(text);
}

function wantedBody({ body: described }: Operation, { body }: Request): unknown {
  if (described === undefined) return "";
  if (described.mediaType !== "multipart/form-data") return JSON.parse(JSON.stringify(body));
  return Object.entries(body as object).flatMap(([name, value]) =>
    [value].flat().map((item: unknown) => partOf(name, item)),
  );
}

/** A part as the Fetch Standard has it: every line break in a text is CR LF, and a quote in a name is written so. */
function partOf(name: string, item: unknown) {
  if (item instanceof File) {
    const filename = item.name.replaceAll('"', "%22");
    const type = item.type || "application/octet-stream";
    return { name, filename, type, content: bytesOf(item).toString("latin1") };
  }
  const content = Buffer.from(String(item).replaceAll(/\r\n|\r|\n/g, "\r\n")).toString("latin1");
  return { name, filename: undefined, type: undefined, content };
}
