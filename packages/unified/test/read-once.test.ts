import { describe, expect, inject, it } from "vitest";
import { messengerOver } from "./channels.js";

const { messenger, requests } = messengerOver(inject("mocks"));

/** Gives what is in order when it is read first, and something else ever after. */
function changing(values: readonly unknown[]) {
  let reads = 0;
  return () => values[Math.min(reads++, values.length - 1)];
}

function withGetters(members: Readonly<Record<string, () => unknown>>): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(members).map(([name, get]) => [name, { get, enumerable: true, configurable: true }]),
    ),
  );
}

async function sentFor(message: object): Promise<unknown> {
  requests.length = 0;
  await messenger.send(message as never);
  return requests.at(-1)?.body;
}

describe("what was checked is what is sent", () => {
  it("where getters change", async () => {
    const message = withGetters({
      via: changing(["sms", "twilio"]),
      to: changing(["+16175551212", "+16170000000"]),
      media: changing([
        withGetters({ url: changing(["https://example.com/a.png", 5]), kind: changing(["image", "video"]) }),
        { url: "https://example.com/b.png", kind: "video" },
      ]),
    });
    expect(await sentFor(message)).toMatchObject({
      channel_key: "twlo_1",
      to: "+16175551212",
      image_url: "https://example.com/a.png",
    });
  });

  it("where a Proxy answers otherwise each time", async () => {
    let reads = 0;
    const target = { via: "sms", to: "+16175551212", text: "first" };
    const message = new Proxy(target, {
      get: (from, name) => (name === "text" && reads++ > 0 ? "second" : Reflect.get(from, name)),
    });
    expect(await sentFor(message)).toMatchObject({ text: "first" });
  });

  it("where the caller goes on with its objects while the message is under way", async () => {
    requests.length = 0;
    const options = [{ id: "y", title: "Yes" }];
    const message = { via: "id", to: "6281200000000", buttons: { text: "Tea?", options } } as const;
    const sending = messenger.send(message);
    (options[0] as { title: string }).title = "No";
    options.push({ id: "n", title: "No" });
    await sending;
    expect(requests.at(-1)?.body).toMatchObject({ body: { button: [{ key: "y", title: "Yes" }] } });
  });

  it("where the bytes of a file and the text of its message are reused", async () => {
    requests.length = 0;
    const bytes = new Uint8Array([1, 2, 3]);
    const file = { content: bytes, name: "a.bin", caption: "first" };
    const sending = messenger.send({ via: "pbx", to: "+14155552671", file });
    file.caption = "second";
    file.name = "b.bin";
    await sending;
    expect(requests.at(-1)?.body).toMatchObject({ msg_body: "first" });
    expect(requests.find(({ path }) => path.endsWith("batchupload"))?.body).toMatchObject({
      files: expect.stringContaining("a.bin"),
    });
  });

  it("and a member that throws sends nothing", async () => {
    requests.length = 0;
    const cause = new Error("no");
    const text = () => {
      throw cause;
    };
    const sending = messenger.send(withGetters({ via: () => "sms", to: () => "1", text }) as never);
    await expect(sending).rejects.toMatchObject({ kind: "invalid", outcome: "notSent", cause });
    expect(requests).toEqual([]);
  });
});
