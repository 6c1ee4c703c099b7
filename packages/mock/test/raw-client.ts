import { connect, type Socket } from "node:net";

/** The codes under which platforms tell of a reset; all but the first of one that strikes a write, the last two on Windows. */
export const resetCode = /^(?:ECONNRESET|EPIPE|ECONNABORTED|ECANCELED)$/;

/** A connection without HTTP on it: what is written goes as it is, and what comes is kept as it came. */
export interface RawClient extends Disposable {
  readonly write: (text: string) => void;
  /** Ends this side, and goes on reading. */
  readonly end: (text?: string) => void;
  /** Resolves with all that came so far, once it holds the text so many times. */
  readonly read: (text: string, times?: number) => Promise<string>;
  /** Resolves with all that came, once the connection is closed, and with the code of the error that closed it. */
  readonly closed: Promise<{ readonly text: string; readonly code: string | undefined }>;
}

export function connectRaw(port: number): RawClient {
  return readRaw(connect({ port, host: "127.0.0.1", allowHalfOpen: true }));
}

export function readRaw(socket: Socket): RawClient {
  let came = "";
  let code: string | undefined;
  let look = () => {};
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    came += text;
    look();
  });
  socket.on("end", () => socket.end());
  socket.on("error", (error: NodeJS.ErrnoException) => {
    code = error.code;
  });
  const closed = new Promise<{ text: string; code: string | undefined }>((resolve) => {
    socket.on("close", () => resolve({ text: came, code }));
  });
  return {
    write: (text) => void socket.write(text, "latin1"),
    end: (text = "") => void socket.end(text, "latin1"),
    read: (wanted, times = 1) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (came.split(wanted).length > times) resolve(came);
        };
        look();
        void closed.then(() => reject(new Error(`closed after ${JSON.stringify(came)}`)));
      }),
    closed,
    [Symbol.dispose]: () => socket.destroy(),
  };
}

/** A request as it goes over the wire. */
export function raw(start: string, headers: readonly string[] = [], body = ""): string {
  return `${[`${start} HTTP/1.1`, "Host: vendor.example", ...headers].join("\r\n")}\r\n\r\n${body}`;
}
