/**
 * What proves that a request never left: `network` where no connection came about, `invalid` where the platform refused
 * to make the request, as it will each time.
 */
export type Unsent = "network" | "invalid";

// undici is fetch in Node, and announces each error that ends an attempt to connect. Nothing else tells a failed TLS
// handshake from an alert after the request, which has the same code and the same text.
const connectErrors = new WeakSet<object>();
let isWatching = false;

interface Channels {
  readonly subscribe: (name: string, listen: (message: { readonly error?: unknown }) => void) => void;
}

/** Listens to undici from now on, where there is one. Not while the module loads, which would slow every start of a program. */
export function watchConnections(): void {
  if (isWatching) return;
  isWatching = true;
  // No import, because the runtime also works where there is no Node.
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => Channels | undefined };
  };
  process
    ?.getBuiltinModule?.("node:diagnostics_channel")
    ?.subscribe("undici:client:connectError", ({ error }) => {
      if (typeof error === "object" && error !== null) connectErrors.add(error);
    });
}

// What a client finds in the server's certificate before it hands over the request, and a tunnel that Bun's proxy refused.
const unconnectedCode =
  /^(?:UND_ERR_CONNECT_TIMEOUT|ERR_PROXY_TUNNEL|(?:ERR_TLS_)?CERT_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_(?:GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|INVALID_(?:CA|PURPOSE))$/;

// Of Node's TLS, undici's proxies, Bun from 1.4 (an older one says the same of later failures) and Deno.
const unconnectedText =
  /^\w+: (?:Client network socket disconnected before secure TLS connection was established$|Proxy response \(\d+\) !== 200 when HTTP Tunneling$|E[A-Z]+: (?:Unable to connect\.|Was there a typo in the url or port\?)|error sending request for url \(\S+\): client error \(Connect\): )/;

// Of undici, Deno, Bun and node-fetch. Texts about a request that was used before are left out: a fetch that repeats
// requests by itself throws them after the first one was sent.
const refusedText =
  /^(?:TypeError: (?:RequestInit: |Request constructor: |Failed to construct 'Request': (?!Cannot)|Failed to parse URL from |Request (?:with GET\/HEAD|cannot be constructed from a URL)|Fetch failed: Requests to port|fetch\(\) (?:URL|request) |(?:Expected )?signal (?:is not|to be) )|Error: (?:bad port|unknown scheme)$|InvalidArgumentError: invalid on\w+ method$)/;

/**
 * What a failure of fetch proves. Only what the platform says of an attempt to connect is a proof: EHOSTUNREACH of a read or a
 * write, for example, may come after the server had read the request. `reason` is what the caller aborted with: it may be
 * anything, such as the error of another call. Decision 13 lists what each platform says.
 */
export function unsentBy(error: unknown, reason?: unknown, depth = 0): Unsent | undefined {
  // By its shape, for an error may come from another realm; and only so deep, for causes may go in a circle.
  if (typeof error !== "object" || error === null || error === reason || depth > 4) return undefined;
  if (connectErrors.has(error)) return "network";
  const members = error as Readonly<Record<string, unknown>>;
  const { name, code, message, cause, errors } = members;
  // node-fetch has a name of its own for the system call that failed.
  const syscall = members["syscall"] ?? members["erroredSysCall"];
  if (typeof syscall === "string") {
    return syscall === "connect" || syscall === "getaddrinfo" ? "network" : undefined;
  }
  if (typeof code === "string" && unconnectedCode.test(code)) return "network";
  const text = typeof name === "string" && typeof message === "string" ? `${name}: ${message}` : "";
  if (unconnectedText.test(text)) return "network";
  if (refusedText.test(text)) return "invalid";
  // Where a name has several addresses, every one of them has to have failed before it was connected.
  if (Array.isArray(errors)) {
    const isUnsent = errors.length > 0 && errors.every((one) => unsentBy(one, reason, depth + 1));
    return isUnsent ? "network" : undefined;
  }
  return unsentBy(cause, reason, depth + 1);
}
