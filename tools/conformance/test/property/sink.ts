import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Contract, successOf } from "../contract.js";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  /** The path and the query, as they stood on the wire. */
  readonly target: string;
  /** The headers as they stood on the wire; their names are in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Takes every request, keeps it, and answers with the success that the contract shows. */
export interface Sink extends AsyncDisposable {
  readonly url: (vendor: string) => string;
  /** The requests that were marked so, which are then forgotten. */
  take(mark: string): readonly Arrival[];
  /** The method and the target of each request that bore no mark. */
  readonly unmarked: readonly string[];
}

/** The header that tells which call a request belongs to, as many are under way at once. */
export const markHeader = "x-property-mark";

export async function startSink(contracts: readonly Contract[]): Promise<Sink> {
  const answers = new Map<string, { readonly status: number; readonly text: string }>(
    contracts.flatMap(({ vendor, operations }) =>
      operations.flatMap((operation) => {
        const { status, value } = successOf(operation);
        const answer = { status, text: JSON.stringify(value) };
        return [
          [`${vendor}/${operation.id}`, answer],
          [`${operation.method} /${vendor}${operation.path}`, answer],
        ] as const;
      }),
    ),
  );
  const arrivals = new Map<string, Arrival[]>();
  const unmarked: string[] = [];

  const server = createServer(async (request, response) => {
    const arrival = await read(request);
    const mark = arrival.headers.find(([name]) => name === markHeader)?.[1] ?? "";
    if (mark === "") unmarked.push(`${arrival.method} ${arrival.target}`);
    else arrivals.set(mark, [...(arrivals.get(mark) ?? []), arrival]);
    // A client asks for a token by itself, so that request bears no mark.
    const key = mark === "" ? `${arrival.method} ${arrival.target}` : mark.slice(0, mark.lastIndexOf("/"));
    const { status, text } = answers.get(key) ?? { status: 404, text: "{}" };
    response.writeHead(status, { "Content-Type": "application/json" }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: (vendor) => `http://127.0.0.1:${port}/${vendor}`,
    take: (mark) => {
      const taken = arrivals.get(mark) ?? [];
      arrivals.delete(mark);
      return taken;
    },
    unmarked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { rawHeaders, method = "", url = "" } = request;
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ""]] : [],
  );
  return { method, target: url, headers, body: Buffer.concat(chunks) };
}
