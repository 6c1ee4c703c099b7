import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** A server of `node:http` on a free port. */
export async function startNode(listener: RequestListener) {
  const server = createServer(listener);
  const closed = once(server, "close");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Sends text as it is, and gives the response as it is, up to the end of the connection. */
export async function exchange(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  let received = "";
  socket.on("data", (part: string) => {
    received += part;
  });
  socket.write(text);
  await once(socket, "close");
  return received;
}
