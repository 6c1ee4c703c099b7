import type { Socket } from "node:net";
import type { Fault } from "./faults.js";
import type { Exchange } from "./server.js";
import { type Answer, framed, isBodiless } from "./wire.js";

/**
 * Every connection ends with its answer, but for the faults `hugeBody` and `gzipBomb`, whose reason is in `flood.ts`: one
 * that is kept and then closed under a request would make tests flaky.
 */
export function finish(exchange: Exchange, answer: Answer, fault: Fault = {}): void {
  const { response, socket, carrier } = exchange;
  if (socket.destroyed) return;
  if (fault.onConnection) fault.onConnection(carrier);
  else if (fault.onHead) fault.onHead(carrier);
  else if (fault.onAnswer) fault.onAnswer(exchange, answer);
  else {
    const length = isBodiless(answer.status) ? undefined : answer.body.length;
    response.writeHead(answer.status, framed(answer.headers, length));
    response.end(answer.body);
  }
}

/** Waits for so long, or until the connection is closed. */
export function pause(socket: Socket, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (socket.destroyed) stop();
    else socket.once("close", stop);
  });
}
