import { respond as answer, type Received, startServer } from "@trunkline/mock/server";
import { type Contract, successOf } from "../contract.js";

/** A request as it arrived. */
export interface Arrival extends Pick<Received, "method" | "target" | "body"> {
  /** The headers as they were sent; their names are in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Keeps every request, and responds with the contract's example of a success. */
export interface Sink extends AsyncDisposable {
  readonly url: (vendor: string) => string;
  /** The requests that were marked so, which are then forgotten. */
  take(mark: string): readonly Arrival[];
  /** The method and the target of each request that bore no mark. */
  readonly unmarked: readonly string[];
}

/** The header that names the call of a request, because many are under way at once. */
export const markHeader = "x-property-mark";

export async function startSink(contracts: readonly Contract[]): Promise<Sink> {
  const answers = new Map<string, { readonly status: number; readonly text: string }>(
    contracts.flatMap(({ vendor, operations }) =>
      operations.flatMap((operation) => {
        const { status, value } = successOf(operation);
        const success = { status, text: JSON.stringify(value) };
        return [
          [`${vendor}/${operation.operationId}`, success],
          [`${operation.method} /${vendor}${operation.path}`, success],
        ] as const;
      }),
    ),
  );
  const arrivals = new Map<string, Arrival[]>();
  const unmarked: string[] = [];
  const server = await startServer(({ request, response }) => {
    const mark = String(request.headers[markHeader] ?? "");
    if (mark === "") unmarked.push(`${request.method} ${request.target}`);
    else arrivals.set(mark, [...(arrivals.get(mark) ?? []), arrivalOf(request)]);
    // They are kept by their marks, and there are many.
    server.forget();
    // A client asks for a token by itself, so that request bears no mark.
    const key = mark === "" ? `${request.method} ${request.target}` : mark.slice(0, mark.lastIndexOf("/"));
    const { status, text } = answers.get(key) ?? { status: 404, text: "{}" };
    answer(response, text, status);
  });
  return {
    url: (vendor) => `${server.url}/${vendor}`,
    take: (mark) => {
      const taken = arrivals.get(mark) ?? [];
      arrivals.delete(mark);
      return taken;
    },
    unmarked,
    [Symbol.asyncDispose]: server.close,
  };
}

function arrivalOf({ rawHeaders, ...request }: Received): Arrival {
  return { ...request, headers: rawHeaders.map(([name, value]) => [name.toLowerCase(), value]) };
}
