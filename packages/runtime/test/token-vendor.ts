import type { ServerResponse } from "node:http";
import { type Contract, checked, type JsonSchema, type Operation, tokenExchange } from "../src/index.js";
import { type Received, respond, startServer, type TestServer } from "./servers.js";
import { type AcmeOptions, type Client, contract, createAcme, success } from "./vendor.js";

const proof = [{ pointer: "/access", type: "string" }] as const;
const text: JsonSchema = { type: "string", minLength: 1 };

function tokenOperation(operationId: string, path: string, members: readonly string[]): Operation {
  const properties = Object.fromEntries(members.map((name) => [name, text]));
  const body: JsonSchema = {
    type: "object",
    additionalProperties: false,
    required: [...members],
    properties,
  };
  const row: Operation = {
    operationId,
    method: "POST",
    path,
    authorized: false,
    idempotency: "none",
    body: { mediaType: "application/json" },
    secrets: members.filter((name) => name !== "user").map((name) => `/body/${name}`),
    proof,
  };
  return checked(row, {
    type: "object",
    additionalProperties: false,
    required: ["body"],
    properties: { body },
  });
}

const revoke: Operation = {
  operationId: "revokeLogin",
  method: "DELETE",
  path: "/revoke",
  authorized: true,
  idempotency: "none",
  proof: [],
};

export const withToken: Partial<Contract> = {
  securitySchemes: {
    token: {
      type: "apiKey",
      in: "query",
      name: "token",
      exchange: tokenExchange({
        obtain: tokenOperation("login", "/login", ["user", "secret"]),
        credentials: ["user", "secret"],
        refresh: tokenOperation("refreshLogin", "/refresh", ["refresh"]),
        refreshToken: "/refresh",
        revoke,
        token: "/access",
        lifetime: "/lifetime",
        expired: ["E_TOKEN"],
      }),
    },
  },
  security: [["token"]],
  errors: {
    ...contract.errors,
    code: { ...contract.errors.code, E_LOGIN: { kind: "invalid", outcome: "rejected" } },
  },
};

export const credentials = { user: "ana", secret: "s3cret/of ana" };
export const expiredResponse = { status: "error", code: "E_TOKEN", message: "token expired" };

export interface TokenServer extends TestServer {
  /** The paths of the requests, in the order in which they came. */
  readonly paths: () => readonly string[];
  /** The tokens that the messages came with. */
  readonly tokens: () => readonly (string | null)[];
  /** The tokens that were given back. */
  readonly revoked: () => readonly (string | null)[];
}

export type Handler = (
  request: Received,
  response: ServerResponse,
  server: { readonly issued: number },
) => unknown;

/** A vendor that gives tokens t-1, t-2 and so on, with responses by path. */
export async function startTokenServer(
  changed: Readonly<Record<string, Handler>> = {},
  others: Readonly<Record<string, unknown>> = { lifetime: 1800 },
): Promise<TokenServer> {
  let issued = 0;
  const issue: Handler = (_, response) => {
    issued += 1;
    respond(response, { status: "ok", access: `t-${issued}`, refresh: `r-${issued}`, ...others });
  };
  const responses: Record<string, Handler> = {
    "/login": issue,
    "/refresh": issue,
    "/revoke": (_, response) => respond(response, success),
    "/messages": (_, response) => respond(response, success),
    "/status": (_, response) => respond(response, success),
    ...changed,
  };
  const server = await startServer((request, response) =>
    responses[pathOf(request)]?.(request, response, { issued }),
  );
  const tokensOf = (path: string) =>
    server.requests.filter((request) => pathOf(request) === path).map(tokenOf);
  return {
    ...server,
    paths: () => server.requests.map(pathOf),
    tokens: () => tokensOf("/messages"),
    revoked: () => tokensOf("/revoke"),
  };
}

export function createTokenClient(server: TestServer, options: AcmeOptions = {}): Client {
  return createAcme({ baseUrl: server.url, credentials, ...options }, withToken);
}

export function tokenOf({ target }: Received): string | null {
  return new URL(target, "http://localhost").searchParams.get("token");
}

function pathOf({ target }: Received): string {
  return new URL(target, "http://localhost").pathname;
}

/** Calls a function as often as wanted, all at once. */
export function together<T>(times: number, act: () => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: times }, act));
}

export function count<T>(values: readonly T[], value: T): number {
  return values.filter((one) => one === value).length;
}
