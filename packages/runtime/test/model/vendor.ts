import {
  type CallOptions,
  type Contract,
  createClient,
  formBody,
  type Operation,
  tokenExchange,
  type VendorCall,
} from "../../src/index.js";
import type { RawOptions } from "../../src/options.js";
import type { CallPlan } from "./schedule.js";

const json = { mediaType: "application/json" } as const;

function posts(operationId: string, path: string, others: Partial<Operation> = {}): Operation {
  const common = {
    method: "POST",
    authorized: true,
    idempotency: "none",
    proof: [{ pointer: "/data/id", type: "string" }],
  } as const;
  return { operationId, path, body: json, ...common, ...others };
}

/** One operation of each kind of idempotency that a contract can tell. */
const operations = {
  sendMessage: posts("sendMessage", "/messages", { secrets: ["/body/pin"] }),
  upload: posts("upload", "/files", {
    body: formBody({ files: "list", cover: "one" }),
    secrets: ["/body/pin"],
  }),
  subscribe: posts("subscribe", "/subscriptions", { idempotency: { field: "/key" } }),
  order: posts("order", "/orders", { idempotency: { header: "X-Dedupe" } }),
  readMessage: {
    operationId: "readMessage",
    method: "GET",
    path: "/messages/{id}",
    authorized: true,
    idempotency: "safe",
    proof: [{ pointer: "/data/id", type: "string" }],
  },
} satisfies Readonly<Record<CallPlan["operation"], Operation>>;

const exchange = { authorized: false, proof: [{ pointer: "/access", type: "string" }] } as const;

const contract: Contract = {
  vendor: "acme",
  create: "createAcme",
  server: { url: "http://127.0.0.1", variables: {} },
  securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  security: [["key"]],
  envelope: { success: { pointer: "/status", value: "ok" }, code: "/code", message: ["/message"] },
  errors: {
    code: {
      E_TO: { kind: "invalid", outcome: "rejected" },
      E_LOGIN: { kind: "invalid", outcome: "rejected" },
      E_BUSY: { kind: "unavailable", outcome: "unknown" },
      E_TOKEN: { kind: "authentication", outcome: "rejected" },
    },
    default: { kind: "protocol", outcome: "unknown" },
  },
};

const withToken: Contract = {
  ...contract,
  securitySchemes: {
    token: {
      type: "apiKey",
      in: "query",
      name: "token",
      exchange: tokenExchange({
        obtain: posts("login", "/login", exchange),
        credentials: ["user"],
        refresh: posts("refreshLogin", "/refresh", exchange),
        refreshToken: "/refresh",
        revoke: posts("logout", "/logout", { proof: [] }),
        token: "/access",
        lifetime: "/lifetime",
        expired: ["E_TOKEN"],
      }),
    },
  },
  security: [["token"]],
};

type Method = (input: unknown, options: CallOptions) => VendorCall<unknown>;

export type Client = Readonly<Record<CallPlan["operation"], Method>> & {
  readonly close: () => Promise<void>;
};

/** A client with a key, or one that exchanges the name of its user for a token. */
export function createModelClient(user: string | undefined, options: RawOptions): Client {
  const credentials = user === undefined ? { key: "k" } : { user };
  const all = { ...options, credentials };
  return createClient<Client>(user === undefined ? contract : withToken, operations, all);
}
