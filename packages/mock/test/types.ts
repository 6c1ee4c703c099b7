// Compiled by `typecheck`, never run: each line below an expectation has to be refused by the compiler.
import { test as base, expect } from "vitest";
import { assertKeptTheContract, assertNotSent, assertSent } from "../src/assert.js";
import { type ContractSource, type Mock, startMock } from "../src/index.js";
import { mockOf } from "../src/vitest.js";

type WireResponse = Promise<{ readonly id: string }>;

/** What a generated client looks like. */
interface Client {
  sendMessage(request: SendMessageRequest, options?: object): WireResponse;
  listMessages(request?: ListMessagesRequest, options?: object): WireResponse;
  getMessage(request: GetMessageRequest, options?: object): WireResponse;
  uploadFiles(request: UploadFilesRequest, options?: object): WireResponse;
  close(): Promise<void>;
}

interface SendMessageRequest {
  readonly headers?: { readonly "User-Agent"?: string };
  readonly body:
    | { readonly to: string; readonly text: string; readonly kind: 0; readonly tags?: readonly string[] }
    | {
        readonly to: string;
        readonly media: { readonly url: string; readonly size?: number };
        readonly kind: 1;
      };
}

interface ListMessagesRequest {
  readonly query?: { readonly page_size?: number; readonly order?: "asc" | "desc" };
}

interface GetMessageRequest {
  readonly path: { readonly id: number };
}

interface UploadFilesRequest {
  readonly body: { readonly files: FileInput[]; readonly note?: string };
}

type FileContent = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
type FileInput =
  | FileContent
  | { readonly content: FileContent; readonly filename?: string; readonly type?: string };

export function assertions(typed: Mock<Client>, untyped: Mock): void {
  assertSent(typed, "sendMessage");
  assertSent(typed, "sendMessage", { body: { to: "1" } }, { times: 1 });
  assertSent(typed, "sendMessage", { body: { to: /^\+1/, tags: ["a", expect.any(String)] } });
  assertSent(typed, "sendMessage", { body: { media: { url: expect.stringContaining("/a") } } });
  assertSent(typed, "sendMessage", { body: expect.objectContaining({ to: "1" }), headers: { "X-Any": /a/ } });
  assertSent(typed, "sendMessage", { body: { text: { asymmetricMatch: () => true }, tags: undefined } });
  assertSent(typed, "listMessages", { query: { page_size: 5, access_token: "a" } });
  assertSent(typed, "getMessage", { path: { id: 5 } });
  assertSent(typed, "uploadFiles", { body: { files: [{ name: "a.png", size: 3 }, Buffer.from("a")] } });
  assertSent(typed, "uploadFiles", { body: { files: [{ filename: "a.png", content: Buffer.from("a") }] } });
  assertNotSent(typed, "sendMessage", { body: { kind: 1 } });
  assertKeptTheContract(typed);
  assertKeptTheContract(untyped);
  assertSent(untyped, "anything", { body: { any: ["thing"] }, path: { id: "1" } });

  // @ts-expect-error the client has no such operation.
  assertSent(typed, "sendMesage");
  // @ts-expect-error closing a client sends nothing.
  assertNotSent(typed, "close");
  // @ts-expect-error the body has no such member.
  assertSent(typed, "sendMessage", { body: { too: "1" } });
  // @ts-expect-error the member is a text.
  assertSent(typed, "sendMessage", { body: { to: 1 } });
  // @ts-expect-error the member within is a number.
  assertSent(typed, "sendMessage", { body: { media: { size: "1" } } });
  // @ts-expect-error a list has texts.
  assertSent(typed, "sendMessage", { body: { tags: [1] } });
  // @ts-expect-error a number is matched by no expression.
  assertSent(typed, "getMessage", { path: { id: /5/ } });
  // @ts-expect-error there is no such order.
  assertSent(typed, "listMessages", { query: { order: "up" } });
  // @ts-expect-error a request has no such part.
  assertSent(typed, "sendMessage", { boddy: {} });
  // @ts-expect-error a stream cannot be compared.
  assertSent(typed, "uploadFiles", { body: { files: [{ content: new ReadableStream() }] } });
  // @ts-expect-error the count stands in the argument after that.
  assertSent(typed, "sendMessage", { times: 1 });
  // @ts-expect-error an untyped mock has the same parts.
  assertSent(untyped, "anything", { boddy: {} });
}

export function matchers(typed: Mock<Client>, untyped: Mock): void {
  expect(typed).toHaveSent("sendMessage", { body: { to: "1" } }, { times: 1 });
  expect(typed).not.toHaveSent("listMessages", { query: { order: "asc" } });
  expect(untyped).toHaveSent("anything", { body: { any: 1 } });
  expect(untyped).toHaveKeptTheContract();
  const asynchronous: Promise<void> = expect.poll(() => typed).toHaveSent("sendMessage");
  void asynchronous;

  // @ts-expect-error the client has no such operation.
  expect(typed).toHaveSent("sendMesage");
  // @ts-expect-error the member is a text.
  expect(typed).not.toHaveSent("sendMessage", { body: { to: 1 } });
  // @ts-expect-error the contract is all that there is to keep.
  expect(typed).toHaveKeptTheContract("sendMessage");
}

const extended = base.extend({ typed: mockOf<Client>("sociocs"), untyped: mockOf("yeastar", { seed: 2 }) });

extended("a fixture is a mock of its client", ({ typed, untyped }) => {
  const mocks: readonly [Mock<Client>, Mock] = [typed, untyped];
  void mocks;
  typed.requests.map((request) => request.operationId === "getMessage" && request.path.id.toFixed());
  // @ts-expect-error the client has no such operation.
  typed.on("sendMesage");
});

// @ts-expect-error a mock has no such option.
mockOf("sociocs", { sead: 2 });

/** A client with all operations of a vendor, and no others. */
interface Konnek {
  sendMessage(request: SendMessageRequest): WireResponse;
  close(): Promise<void>;
}

export async function names(): Promise<void> {
  // An editor completes what stands as a literal, beside any other text.
  const known: Extract<ContractSource, "yeastar"> = "yeastar";
  const byName = await startMock("konnek");
  const event: Extract<Parameters<typeof byName.emit>[0], "messageStatus"> = "messageStatus";
  await byName.emit(event, {}, "http://127.0.0.1:1");
  await byName.emit("of a later contract", {}, "http://127.0.0.1:1");
  byName.on("sendMessage").reply((request) => (request.operationId === known ? undefined : { status: 400 }));
  const byClient: Mock<Konnek> = await startMock<Konnek>("konnek", {
    maxRecords: 5,
    cors: false,
    control: true,
  });
  await byClient.emit("incomingMessage", {}, "http://127.0.0.1:1");
  const byPath: Mock = await startMock({ contract: "openapi.yaml" });
  await byPath.emit("anything", {}, "http://127.0.0.1:1");
  await (await startMock<Client>("sociocs")).emit("anything", {}, "http://127.0.0.1:1");
  const any: readonly Mock[] = [byName, byPath];
  void any;

  // @ts-expect-error the vendor of this client has no such event.
  await byClient.emit("incomingMesage", {}, "http://127.0.0.1:1");
  // @ts-expect-error nor has the client such an operation.
  byClient.on("sendMesage");
}
