import { describe, expect, it } from "vitest";
import { readers } from "./readers.js";

/** Reads a payload, and leaves out what each event has of it. */
async function read(vendor: string, payload: unknown, options?: object) {
  const reader = readers.find((one) => one.vendor === vendor);
  if (!reader) throw new Error(`src/events/${vendor}.ts does not exist`);
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return (await reader.read(body, options)).map(({ raw: _, ...event }) => event);
}

const statusBy: Record<string, (word: unknown) => object> = {
  islash: (status) => ({ statuses: [{ id: "1", status }] }),
  konnek: (status) => ({ status: { message_id: "1", status } }),
  sociocs: (status) => ({ event: "status_update", message_id: "1", event_data: { status } }),
  yeastar: (delivery_status) => ({ type: 30032, msg: { msg_id: 1, delivery_status } }),
};

it.each(readers)("an update by $vendor has the state that its word means, or unknown", async (reader) => {
  const update = statusBy[reader.vendor];
  const stateBy = async (word: unknown) => {
    const [event] = await read(reader.vendor, update?.(word));
    return { correlation: "1", type: "status", ...event };
  };
  for (const [word, status] of Object.entries(reader.words)) {
    const written = /^-?\d$/.test(word) ? Number(word) : word;
    expect(await stateBy(written), word).toMatchObject({ type: "status", correlation: "1", status });
  }
  for (const word of ["constructor", "__proto__", "SENT", ["sent"], [1], 9, null, undefined, {}]) {
    expect(await stateBy(word), `${word}`).toMatchObject({ status: "unknown" });
  }
});

describe("a sender", () => {
  const from = async (vendor: string, payload: object) => (await read(vendor, payload))[0];
  const whatsapp = (from: unknown) => ({ messages: [{ id: "1", from }] });
  const user = (user_no: unknown) => ({ type: 30031, msg: { msg_id: 1, msg_type: 0, sender: { user_no } } });

  it("is a number in the form of E.164 where it must be one", async () => {
    for (const number of ["85256872847", "+85256872847", 85256872847]) {
      expect(await from("islash", whatsapp(number))).toMatchObject({ from: "+85256872847" });
    }
    expect(await from("yeastar", user("+14155552671"))).toMatchObject({ from: "+14155552671" });
  });

  it("is an id where it may be something else", async () => {
    for (const id of ["32665", "085256872847", "1234567890123456", "+1 415 555", "Acme"]) {
      expect(await from("islash", whatsapp(id))).toMatchObject({ from: { id } });
    }
    expect(await from("yeastar", user("5696251489156017"))).toMatchObject({
      from: { id: "5696251489156017" },
    });
    expect(await from("yeastar", user("14155552671"))).toMatchObject({ from: { id: "14155552671" } });
    expect(await from("islash", whatsapp(" "))).not.toHaveProperty("from");
  });
});

it("an id has all its digits, and a number that is no integer is none", async () => {
  const sent = await read("islash", '{"statuses":[{"id":9007199254740993},{"id":1e999},{"id":0.5}]}');
  expect(sent).toMatchObject([{ correlation: "9007199254740993" }, { type: "unknown" }, { type: "unknown" }]);
  const seen = await read("yeastar", '{"type":30038,"msg":{"session_id":1,"read_msg_id":9007199254740993}}');
  expect(seen).toMatchObject([{ correlation: "9007199254740993", status: "read" }]);
});

it("a text is as it was written", async () => {
  const text = " Hi\n\u{1F44B} ";
  expect(await read("konnek", { message: { id: "1", text } })).toEqual([{ type: "message", id: "1", text }]);
});

describe("iSlash", () => {
  it("has its messages and states in their order, and an item without an id as an unknown event", async () => {
    const messages = [{ id: "2" }, null, { id: "1" }];
    const statuses = [{ id: "4", status: "sent", type: "payment" }, { status: "sent" }, { id: "3" }];
    expect(await read("islash", { messages, statuses })).toMatchObject([
      { type: "message", id: "2" },
      { type: "unknown" },
      { type: "message", id: "1" },
      { type: "unknown" },
      { type: "unknown" },
      { type: "status", correlation: "3", status: "unknown" },
    ]);
  });

  it("has what the page itself wrote, and what is no message, as unknown events", async () => {
    const messaging = [
      { sender: { id: "page" }, message: { mid: "1", text: "Hi" } },
      { sender: { id: "contact" }, read: { watermark: 1 } },
      { sender: { id: "contact" }, message: { mid: "2", text: "Hi" } },
      { message: { mid: "3" } },
    ];
    const anonymous = { messaging: [{ message: { mid: "4" } }] };
    const entry = [{ id: "page", messaging }, { id: "page" }, {}, anonymous];
    const types = (await read("islash", { object: "page", entry })).map(({ type }) => type);
    expect(types.join(" ")).toBe("unknown unknown message message unknown unknown message");
  });
});

describe("Konnek", () => {
  it("has a state and a message of one delivery as two events", async () => {
    const both = { status: { message_id: "1", status: 2 }, message: { id: "2", text: "Hi" } };
    expect(await read("konnek", both)).toMatchObject([
      { type: "status", correlation: "1" },
      { type: "message", id: "2" },
    ]);
    expect(await read("konnek", { ...both, message: null })).toHaveLength(1);
    const unnamed = await read("konnek", { ...both, message: { text: "Hi" } });
    expect(unnamed.map(({ type }) => type)).toEqual(["status", "unknown"]);
  });

  it("has the time only where the vendor wrote one", async () => {
    const at = async (times: object) => (await read("konnek", { status: { message_id: "1", ...times } }))[0];
    const expected = { at: new Date("2023-11-10T05:38:08Z") };
    expect(await at({ timestampt: "2023-11-10T12:38:08+07:00" })).toMatchObject(expected);
    for (const timestamp of ["0001-01-01T00:00:00Z", "2023-11-10", "2023-13-45T12:38:08Z", "1", 1699594688]) {
      expect(await at({ timestamp, times: 1699594688 }), `${timestamp}`).not.toHaveProperty("at");
    }
  });
});

describe("Sociocs", () => {
  it("has files by their kind, and what the channel itself sent as an unknown event", async () => {
    const urls = { image_urls: ["https://a.example/1"], video_urls: [], file_urls: ["https://a.example/2"] };
    const message = { event: "message", message_id: "1", ...urls };
    expect(await read("sociocs", message)).toEqual([
      {
        type: "message",
        id: "1",
        media: [{ kind: "image", url: "https://a.example/1" }, { url: "https://a.example/2" }],
      },
    ]);
    expect(await read("sociocs", { ...message, direction: "outgoing" })).toEqual([{ type: "unknown" }]);
  });
});

describe("Yeastar", () => {
  const message = { msg_id: 1, msg_type: 0, msg_body: "" };

  it("has a user's message as a message, and a notice of the PBX as an unknown event", async () => {
    for (const msg_type of [4, 1, "0", null, undefined]) {
      expect(await read("yeastar", { type: 30031, msg: { ...message, msg_type } })).toEqual([
        { type: "unknown" },
      ]);
    }
  });

  it("has the files of a message, unless their list is not JSON", async () => {
    const file = { id: "7", name: "a.png", uri: "2025/7", type: "image/png", size: 1 };
    const events = (msg_files: string) => read("yeastar", { type: 30031, msg: { ...message, msg_files } });
    expect(await events(JSON.stringify([file, null]))).toEqual([
      { type: "message", id: "1", media: [{ id: "7", type: "image/png", name: "a.png" }] },
    ]);
    for (const text of ["", "[", "null", "[1]"]) {
      expect(await events(text), text).toEqual([{ type: "message", id: "1" }]);
    }
  });

  it("has no error where the vendor's is empty", async () => {
    const msg = { ...message, delivery_status: 1, send_error: "", send_error_msg: " " };
    expect(await read("yeastar", { type: 30032, msg })).toEqual([
      { type: "status", correlation: "1", status: "sent" },
    ]);
  });
});

it("the options are those of the vendor's client", async () => {
  const delivery = statusBy["yeastar"]?.(1);
  await expect(read("yeastar", delivery, { secret: "s" })).rejects.toMatchObject({ reason: "unsigned" });
  await expect(read("islash", { statuses: [] }, { maxBytes: 5 })).rejects.toMatchObject({
    reason: "oversize",
  });
});
