import type { Socket } from "node:net";
import type { Behaviour, Exchange, Head } from "../server/exchange.js";
import { writeResponse } from "../server/respond.js";
import type { WireResponse } from "../server/wire.js";
import type { Fault } from "./faults.js";

/** A server that faults strike. */
export interface Struck {
  /** Gives the fault that strikes a connection, or the request with this head, if it is one of this moment. */
  readonly due: (at: "connection" | "head", head?: Head) => Fault | undefined;
  /** Finds the response to a request, and the fault that strikes it, and hands both to `finish`. */
  readonly serve: (exchange: Exchange, finish: (response: WireResponse, fault?: Fault) => void) => unknown;
}

/** Applies faults, each at its moment. Nothing else does. */
export function withFaults({ due, serve }: Struck): Behaviour {
  const breaks = (at: "connection" | "head", carrier: Socket, head?: Head) => {
    const fault = due(at, head);
    if (fault?.at !== at) return false;
    fault.strike({ socket: carrier, carrier });
    return true;
  };
  return {
    onConnection: (carrier) => breaks("connection", carrier),
    onHead: (head, carrier) => breaks("head", carrier, head),
    onRequest: (exchange) =>
      serve(exchange, (response, fault) => {
        if (exchange.socket.destroyed) return;
        // A connection or a head that was here before its rule is struck now.
        if (fault && "strike" in fault) fault.strike(exchange, response);
        else writeResponse(exchange.response, response);
      }),
  };
}

/**
 * Strikes every request to a server without a contract; `response` is what each would have got. `refuse` strikes none:
 * call the server's own `refuse()`.
 */
export function failing(fault: Fault, response: WireResponse): Behaviour {
  return withFaults({
    due: () => fault,
    serve: ({ request }, finish) => {
      const url = `http://${request.headers.host}`;
      finish(fault.at === "request" ? fault.instead(response, url) : response, fault);
    },
  });
}
