import { describe, expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { problemsOfMaking, problemsOfSending } from "./invalid.js";
import { firstOf, sharedTrials } from "./trials.js";
import { type Members, wrongValues } from "./wrong-values.js";

const trials = await sharedTrials();
const { channels } = trials;
const problemsOf = (message: unknown, options?: object) => problemsOfSending(trials, message, options);

const groups = {
  recipients: ["to", "conversationId"],
  contents: ["text", "media", "file", "sticker", "location", "buttons", "list", "template"],
  extras: ["replyTo", "reference", "sendAt", "saveContact"],
} as const;

describe.each(channels)("$vendor, $name", (channel) => {
  const { vendor, name, client, map, settings } = channel;
  const right = firstOf(channel);
  const supported = map(client, settings);
  const { recipients, contents, extras } = supported;
  const without = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(right).filter(([name]) => !names.includes(name)));
  const examples = channels
    .filter((one) => one.vendor === vendor)
    .flatMap(({ messages }) => messages.map(({ message }) => message as Members));
  const example = (part: string) => examples.find((message) => part in message)?.[part];

  it("needs one recipient", async () => {
    const choice = recipients.length > 1 ? `; give ${recipients.join(" or ")}` : "";
    expect(await problemsOf(without(recipients))).toEqual({ "/to": `is missing${choice}` });
    if (recipients.length === 1) return;
    const both = { ...right, to: "1", conversationId: "2" };
    expect(await problemsOf(both)).toEqual({ "/to": "must not be given together with conversationId" });
  });

  it("needs one content", async () => {
    const must = `must have exactly one of ${contents.join(", ")}; it has`;
    expect(await problemsOf(without(contents))).toEqual({ "": `${must} none` });
    const [one = "", other] = contents;
    if (other === undefined) return;
    const two = { ...without(contents), [one]: example(one), [other]: example(other) };
    expect(await problemsOf(two)).toEqual({ "": `${must} ${one} and ${other}` });
  });

  it("names an unsupported part, the channel, and what the channel supports", async () => {
    for (const group of ["recipients", "contents", "extras"] as const) {
      const list = supported[group].length > 0 ? `; supported: ${supported[group].join(", ")}` : "";
      const message = `is not supported by channel "${name}" (${vendor})${list}`;
      for (const part of groups[group].filter((part) => !supported[group].includes(part))) {
        expect(await problemsOf({ ...right, [part]: "1" })).toEqual({ [`/${part}`]: message });
        // Instead of a supported one, it is still the only problem.
        const alone = { ...without(group === "extras" ? [] : supported[group]), [part]: "1" };
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
    for (const part of [...recipients, ...contents, ...extras]) {
      const wrong = wrongValues[part]?.((example(part) ?? {}) as Members) ?? [];
      expect(wrong, part).not.toEqual([]);
      const group = [recipients, contents].find((one) => one.includes(part)) ?? [];
      for (const { why, value, at, says } of wrong) {
        const problems = await problemsOf({ ...without(group), [part]: value });
        expect(problems[`/${part}${at}`], `${part}: ${why}`).toMatch(says);
      }
    }
  });

  it("names everything that is wrong with a message and its options at once", async () => {
    const wrong = { ...without(contents), to: "", txt: "a", text: 5, conversationId: undefined };
    expect(await problemsOf(wrong, { timeoutMS: 5, signal: {} })).toMatchObject({
      "/to": "must be a string that is not blank",
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
    "": "must be a plain object with signal, timeoutMs",
  });
  expect(await problemsOf(right, { timeoutMs: 0 })).toEqual({
    "/timeoutMs": "must be a number from 1 to 2147483647",
  });
});

it("a channel that no messenger has a name for is named by its vendor", async () => {
  const { vendor, client, map, settings } = channel;
  const sending = map(client, settings).send({ to: "1", fax: "a", sendAt: 1 } as never);
  await expect(sending).rejects.toThrow(`/sendAt is not supported by ${vendor}`);
});

it("a messenger takes no client for a channel", () => {
  const made = () => createMessenger({ id: channel.client, no: null } as never);
  const message = "must be a channel, such as konnek(client, settings)";
  expect(problemsOfMaking(made)).toEqual({ "/id": message, "/no": message });
});
