/**
 * What proves that a request never left: `network` where the client could not connect, `invalid` where the platform does
 * not allow the request, now or later.
 */
export type Unsent = "network" | "invalid";

// undici is fetch in Node, and publishes each error of a connection before it is ready. Nothing else distinguishes a
// failed TLS handshake from an alert after the request, which has the same code and the same text.
const connectErrors = new WeakSet<object>();
let isWatching = false;

interface Channels {
  readonly subscribe: (name: string, listen: (message: { readonly error?: unknown }) => void) => void;
}

/** Listens to undici, where there is one. Not while the module loads, which would slow every start of a program. */
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

// Errors of the server's certificate, which a client checks before it sends a request, and a tunnel that Bun's proxy rejected.
const unconnectedCode =
  /^(?:UND_ERR_CONNECT_TIMEOUT|ERR_PROXY_TUNNEL|(?:ERR_TLS_)?CERT_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_(?:GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|INVALID_(?:CA|PURPOSE))$/;

// Texts of Node's TLS, undici's proxies, Bun from 1.4 (an older one uses them for later failures as well) and Deno.
const unconnectedText =
  /^\w+: (?:Client network socket disconnected before secure TLS connection was established$|Proxy response \(\d+\) !== 200 when HTTP Tunneling$|E[A-Z]+: (?:Unable to connect\.|Was there a typo in the url or port\?)|error sending request for url \(\S+\): client error \(Connect\): )/;

// Texts of undici, Deno, Bun and node-fetch. Those about a request that was used before are left out: a fetch that
// retries by itself throws them after it sent the first request.
const disallowedText =
  /^(?:TypeError: (?:RequestInit: |Request constructor: |Failed to construct 'Request': (?!Cannot)|Failed to parse URL from |Request (?:with GET\/HEAD|cannot be constructed from a URL)|Fetch failed: Requests to port|fetch\(\) (?:URL|request) |(?:Expected )?signal (?:is not|to be) )|Error: (?:bad port|unknown scheme)$|InvalidArgumentError: invalid on\w+ method$)/;

/**
 * What a failure of fetch proves. Only the platform's words about connecting are a proof: EHOSTUNREACH of a read or a
 * write, for example, may come after the server has read the request. `reason` is the reason of the caller's abort, which may
 * be anything, such as the error of another call. Decision 13 lists the words of each platform.
 */
export function unsentBy(error: unknown, reason?: unknown, depth = 0): Unsent | undefined {
  // By its shape, because an error may come from another realm; and only so deep, because causes may go in a circle.
  if (typeof error !== "object" || error === null || error === reason || depth > 4) return undefined;
  if (connectErrors.has(error)) return "network";
  const members = error as Readonly<Record<string, unknown>>;
  const { name, code, message, cause, errors } = members;
  // node-fetch has its own name for the failed system call.
  const syscall = members["syscall"] ?? members["erroredSysCall"];
  if (typeof syscall === "string") {
    return syscall === "connect" || syscall === "getaddrinfo" ? "network" : undefined;
  }
  if (typeof code === "string" && unconnectedCode.test(code)) return "network";
  const text = typeof name === "string" && typeof message === "string" ? `${name}: ${message}` : "";
  if (unconnectedText.test(text)) return "network";
  if (disallowedText.test(text)) return "invalid";
  // Where a host has several addresses, the client must have failed to connect to all of them.
  if (Array.isArray(errors)) {
    const isUnsent = errors.length > 0 && errors.every((one) => unsentBy(one, reason, depth + 1));
    return isUnsent ? "network" : undefined;
  }
  return unsentBy(cause, reason, depth + 1);
}
