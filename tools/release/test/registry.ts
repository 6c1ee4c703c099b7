import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Packument {
  readonly versions: Record<string, { readonly dist: { readonly integrity: string } }>;
}

/** As much of a registry as a publish needs. */
export interface FakeRegistry {
  readonly address: string;
  /** Each publish that came, as `name@version`, those that were refused included. */
  readonly tried: string[];
  readonly packuments: Map<string, Packument>;
  /** Decides what becomes of a publish: taken, refused, or taken while its answer is lost. */
  judge: (release: string) => "take" | "refuse" | "lose";
  /** Answers every question with this status, if it is not 0. */
  status: number;
  readonly close: () => Promise<void>;
}

export async function startFakeRegistry(): Promise<FakeRegistry> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const registry: FakeRegistry = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tried: [],
    packuments: new Map(),
    judge: () => "take",
    status: 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [name = "", version] = (request.url ?? "").slice(1).split("?")[0]?.split("/") ?? [];
    const packument = registry.packuments.get(decodeURIComponent(name));
    if (request.method === "PUT") return await take(request, response);
    if (registry.status !== 0) return end(response, registry.status, { error: "out of order" });
    const found = version === undefined ? packument : packument?.versions[version];
    end(response, found ? 200 : 404, found ?? { error: "not found" });
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = JSON.parse(Buffer.concat(chunks).toString()) as Packument & { readonly name: string };
    const release = `${sent.name}@${Object.keys(sent.versions).join()}`;
    registry.tried.push(release);
    const verdict = registry.judge(release);
    if (verdict !== "refuse") {
      const { versions = {} } = registry.packuments.get(sent.name) ?? {};
      registry.packuments.set(sent.name, { ...sent, versions: { ...versions, ...sent.versions } });
    }
    if (verdict === "lose") request.socket.destroy();
    else end(response, verdict === "take" ? 201 : 503, verdict === "take" ? { ok: true } : { error: "busy" });
  }

  return registry;
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
