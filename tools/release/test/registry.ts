import { respond as answer, type Exchange, startServer } from "@trunkline/mock/server";

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
  const server = await startServer(respond);
  const registry: FakeRegistry = {
    address: `${server.url}/`,
    tried: [],
    packuments: new Map(),
    judge: () => "take",
    status: 0,
    close: server.close,
  };

  function respond(exchange: Exchange): void {
    if (exchange.request.method === "PUT") take(exchange);
    else if (registry.status !== 0) answer(exchange.response, { error: "out of order" }, registry.status);
    else give(exchange);
  }

  function give({ request, response }: Exchange): void {
    const [name = "", version] = request.target.slice(1).split("?")[0]?.split("/") ?? [];
    const packument = registry.packuments.get(decodeURIComponent(name));
    const found = version === undefined ? packument : packument?.versions[version];
    answer(response, found ?? { error: "not found" }, found ? 200 : 404);
  }

  function take({ request, response, socket }: Exchange): void {
    const sent = JSON.parse(request.body.toString()) as Packument & { readonly name: string };
    const release = `${sent.name}@${Object.keys(sent.versions).join()}`;
    registry.tried.push(release);
    const verdict = registry.judge(release);
    if (verdict !== "refuse") {
      const { versions = {} } = registry.packuments.get(sent.name) ?? {};
      registry.packuments.set(sent.name, { ...sent, versions: { ...versions, ...sent.versions } });
    }
    if (verdict === "lose") socket.destroy();
    else if (verdict === "take") answer(response, { ok: true }, 201);
    else answer(response, { error: "busy" }, 503);
  }

  return registry;
}
