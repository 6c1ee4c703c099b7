import { checkOptions, kinds } from "../check-options.js";
import { essenceOf, isJson } from "../contract/media-type.js";
import { makeResponse } from "../contract/responses.js";
import { targetOf } from "../contract/target.js";
import type { EmitOptions } from "../emit.js";
import type { Mock } from "../mock.js";
import { hint } from "../nearest.js";
import type { Rule } from "../rules/rules.js";
import type { Head, Received } from "../server/exchange.js";
import type { WireResponse } from "../server/wire.js";
import { controlPath, refusalOf } from "./guard.js";
import { recordAsJson } from "./records.js";
import { makeRule } from "./rules.js";

/** What a control request does; its result is the body of the response. */
type Act = (
  asked: unknown,
  names: readonly string[],
  query: ReadonlyMap<string, readonly string[]>,
) => unknown;

type Handle = (request: Received) => Promise<WireResponse>;

/** Lets a mock be controlled over HTTP, by tests in any language. */
export function createControl(mock: Mock): (head: Head) => Handle | undefined {
  const rules: Rule[] = [];

  const acts: Readonly<Record<string, Act>> = {
    "GET ": () => ({ operations: mock.operations, events: mock.events, webhookSecret: mock.webhookSecret }),
    "GET requests": (_, __, query) => {
      const [operation] = query.get("operation") ?? [];
      if (operation !== undefined && !mock.operations.includes(operation)) {
        throw new Error(`Operation "${operation}" is unknown; ${hint(operation, mock.operations)}`);
      }
      const found = mock.requests.filter(
        ({ operationId }) => operation === undefined || operationId === operation,
      );
      return { requests: found.map(recordAsJson) };
    },
    "POST rules": (asked) => ({ id: rules.push(makeRule((operation) => mock.on(operation), asked)) }),
    "DELETE rules/*": async (_, [id]) => {
      const rule = rules[Number(id) - 1];
      if (!rule) throw new Error(`Rule ${id} is unknown`);
      await rule.end();
    },
    "POST events/*": async (asked, [event = ""]) => {
      const { url = "", payload = {}, ...options } = asked as Asked;
      return await mock.emit(event, payload, url, options);
    },
    "POST advance": (asked) => {
      checkOptions("advance", asked, { ms: kinds.milliseconds });
      mock.advance((asked as { readonly ms: number }).ms);
    },
    "POST reset": async () => {
      rules.length = 0;
      await mock.reset();
    },
  };

  async function handle(request: Received): Promise<WireResponse> {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return problem(403, refusal);
    const { method, target, headers, body } = request;
    const { path, query } = targetOf(target);
    const [name = "", ...names] = path.slice(controlPath.length + 1).split("/");
    const key = `${method} ${name}${names.map(() => "/*").join("")}`;
    const act = Object.hasOwn(acts, key) ? acts[key] : undefined;
    if (!act) return problem(404, `${method} ${path} is unknown; known: ${known.join(", ")}`);
    if (body.length > 0 && !isJson(essenceOf(headers["content-type"]))) {
      return problem(415, "The body must be JSON, with Content-Type: application/json");
    }
    try {
      const asked = body.length === 0 ? {} : JSON.parse(body.toString());
      const result = await act(asked, names.map(decodeURIComponent), query);
      return result === undefined ? makeResponse(204) : jsonOf(200, result);
    } catch (error) {
      return problem(400, error instanceof Error ? error.message : String(error));
    }
  }

  const known = Object.keys(acts).map((key) => key.replace(" ", ` ${controlPath}/`).replace(/\/$/, ""));
  return ({ target }) => {
    const { path } = targetOf(target);
    return path === controlPath || path.startsWith(`${controlPath}/`) ? handle : undefined;
  };
}

type Asked = EmitOptions & { readonly url?: string; readonly payload?: Readonly<Record<string, unknown>> };

function problem(status: number, error: string): WireResponse {
  return jsonOf(status, { error });
}

function jsonOf(status: number, value: unknown): WireResponse {
  // No browser may use it as a script, a style or a document.
  const headers = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  return makeResponse(status, headers, value);
}
