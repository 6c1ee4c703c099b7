import { describe, expect, it } from "vitest";
import { kinds } from "../src/define-channel/capabilities.js";
import { createMessenger } from "../src/index.js";
import { problemsOfMaking, problemsOfSending } from "./invalid.js";
import { firstOf, sharedTrials } from "./trials.js";
import { type Members, wrongValues } from "./wrong-values.js";

const trials = await sharedTrials();
const { channels } = trials;
const problemsOf = (message: unknown, options?: object) => problemsOfSending(trials, message, options);

describe.each(channels)("$vendor, $name", (channel) => {
  const { vendor, name, client, map, settings } = channel;
  const right = firstOf(channel);
  const { carries, lacks } = map(client, settings).capabilities;
  const recipients = kinds.recipients.filter((kind) => carries[kind]);
  const contents = kinds.contents.filter((kind) => carries[kind]);
  const extras = kinds.extras.filter((kind) => carries[kind]);
  const without = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(right).filter(([name]) => !names.includes(name)));
  const examples = channels
    .filter((one) => one.vendor === vendor)
    .flatMap(({ messages }) => messages.map(({ message }) => message as Members));
  const example = (part: string) => examples.find((message) => part in message)?.[part];

  it("needs one recipient, in a form that the channel takes", async () => {
    const { to: _, ...nobody } = right;
    const shapes = {
      number: "a phone number such as +14155552671",
      id: "{ id }",
      conversationId: "{ conversationId }",
    };
    const forms = recipients.map((kind) => shapes[kind]).join(" or ");
    expect(await problemsOf(nobody)).toEqual({ "/to": `is missing; give ${forms}` });
    for (const to of [5, null, [], {}, { number: "+14155552671" }, true, new Date(0)]) {
      expect(await problemsOf({ ...right, to })).toEqual({ "/to": `must be ${forms}` });
    }
    const numbers = [
      "",
      " ",
      "14155552671",
      "+0155",
      "+1 415 555 2671",
      "+1415555267123456",
      "tel:+14155552671",
      "+1415x",
    ];
    for (const to of numbers) {
      expect((await problemsOf({ ...right, to }))["/to"], to).toMatch(
        /^must be a phone number with \+ and country code/,
      );
    }
    for (const kind of ["id", "conversationId"] as const) {
      const to = { [kind]: "1", other: 1 };
      const problems = await problemsOf({ ...right, to });
      if (carries[kind]) expect(problems).toEqual({ "/to/other": `is unknown; supported: ${kind}` });
      else expect(problems).toEqual({ "/to": `must be ${forms}` });
      if (carries[kind])
        expect(await problemsOf({ ...right, to: { [kind]: " " } })).toHaveProperty(`/to/${kind}`);
    }
  });

  it("needs one content", async () => {
    const must = `must have exactly one of ${contents.join(", ")}; it has`;
    expect(await problemsOf(without(contents))).toEqual({ "": `${must} none` });
    const [one = "", other] = contents;
    if (other === undefined) return;
    const two = { ...without(contents), [one]: example(one), [other]: example(other) };
    expect(await problemsOf(two)).toEqual({ "": `${must} ${one} and ${other}` });
  });

  it("names an unsupported part, the channel, the reason, and what the channel supports", async () => {
    for (const [group, supported] of [
      ["contents", contents],
      ["extras", extras],
    ] as const) {
      const list = supported.length > 0 ? `; supported: ${supported.join(", ")}` : "";
      for (const part of kinds[group].filter((part) => !carries[part])) {
        const message = `is not supported by channel "${name}" (${vendor}): ${lacks[part]}${list}`;
        expect(await problemsOf({ ...right, [part]: "1" })).toEqual({ [`/${part}`]: message });
        // Instead of a supported one, it is still the only problem.
        const alone = { ...without(group === "extras" ? [] : supported), [part]: "1" };
        expect(await problemsOf(alone)).toEqual({ [`/${part}`]: message });
      }
    }
  });

  it("rejects what the trial says is invalid", async () => {
    for (const { rule, message, field } of channel.refusals) {
      expect(Object.keys(await problemsOf({ via: name, ...message })), rule).toContain(field);
    }
  });

  it("takes no wrong value", async () => {
    for (const part of [...contents, ...extras]) {
      const wrong = wrongValues[part]?.((example(part) ?? {}) as Members) ?? [];
      expect(wrong, part).not.toEqual([]);
      const group: readonly string[] = contents.includes(part as never) ? contents : [];
      for (const { why, value, at, says } of wrong) {
        const problems = await problemsOf({ ...without(group), [part]: value });
        expect(problems[`/${part}${at}`], `${part}: ${why}`).toMatch(says);
      }
    }
  });

  it("names everything that is wrong with a message and its options at once", async () => {
    const wrong = { ...without(contents), to: "", txt: "a", text: 5, sticker: undefined };
    expect(await problemsOf(wrong, { timeoutMS: 5, signal: {} })).toMatchObject({
      "/to": expect.stringContaining("must be a phone number"),
      "/txt": "is unknown; did you mean text?",
      "/text": "must be a string that is not blank",
      "/timeoutMS": "is unknown; did you mean timeoutMs?",
      "/signal": "must be an AbortSignal",
    });
  });

  it("is not made with invalid settings", () => {
    for (const { rule, settings: invalid, field, says } of channel.refusedSettings) {
      expect(problemsOfMaking(() => map(client, invalid))[field], rule).toContain(says);
    }
    for (const member of Object.keys(settings)) {
      const problems = problemsOfMaking(() => map(client, { ...settings, [member]: null }));
      expect(problems).toEqual({ [`/${member}`]: expect.stringContaining("must be") });
    }
    const problems = problemsOfMaking(() => map(client, "settings"));
    expect(problems).toEqual({ "": expect.stringContaining("must be a plain object with ") });
    expect(() => map(client, "settings")).toThrow(`${vendor}: invalid options: the options must be`);
  });
});

const [channel] = channels;
if (!channel) throw new Error("no trial has a channel");
const right = firstOf(channel);

it("a message is a plain object, and names a channel of the messenger", async () => {
  const shapes = [undefined, null, [right], Object.assign(new (class {})(), right), Object.create(right)];
  for (const shape of shapes) {
    expect(await problemsOf(shape)).toEqual({ "": "must be a plain object such as { via, to, text }" });
  }
  // Every object has a constructor.
  for (const via of ["fax", "constructor", undefined]) {
    const message = `must be one of ${channels.map(({ name }) => name).join(", ")}`;
    expect(await problemsOf({ ...right, via })).toEqual({ "/via": message });
  }
});

it("a message whose getter throws is not sent", async () => {
  const cause = new Error("no");
  const message = Object.defineProperty({ ...right }, "to", {
    enumerable: true,
    get: () => {
      throw cause;
    },
  });
  expect(await problemsOf(message)).toEqual({ "": "could not be read: a getter threw an error" });
  await expect(trials.messenger.send(message)).rejects.toMatchObject({ cause });
});

it("options are a time and a signal", async () => {
  expect(await problemsOf(right, AbortSignal.abort())).toEqual({
    "": "must be a plain object with signal, timeoutMs, tag, isPaced",
  });
  expect(await problemsOf(right, { timeoutMs: 0 })).toEqual({
    "/timeoutMs": "must be a number from 1 to 2147483647",
  });
});

it("a channel that no messenger has a name for is named by its vendor", async () => {
  const { vendor, client, map, settings } = channel;
  const prepare = () => map(client, settings).prepare({ to: "+14155552671", buttons: 1 } as never);
  expect(prepare).toThrow(`/buttons is not supported by ${vendor}`);
});

it("a messenger takes no client for a channel", () => {
  const made = () => createMessenger({ id: channel.client, no: null } as never);
  const message = "must be a channel, such as konnek(client, settings)";
  expect(problemsOfMaking(made)).toEqual({ "/id": message, "/no": message });
  for (const none of [undefined, null, [], new Map()]) {
    expect(problemsOfMaking(() => createMessenger(none as never))).toHaveProperty("/channels");
  }
});

it("a channel has a client and a reader of events, and not their options", () => {
  const { client, map, settings } = channel;
  for (const none of [undefined, null, { baseUrl: "https://example.com" }]) {
    expect(problemsOfMaking(() => map(none as never, settings))).toHaveProperty("/client");
  }
  const made = () => (map as (...given: unknown[]) => unknown)(client, settings, { secret: "s" });
  expect(problemsOfMaking(made)).toHaveProperty("/events");
});
