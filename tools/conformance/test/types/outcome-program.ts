import { literalOf, type Members } from "@trunkline/trial";
import { channels, isCarried, kinds, messageWith } from "./carried.js";
import type { Statement } from "./statements.js";

const outcomes = ["accepted", "rejected", "notSent", "unknown"];

/** A switch over what became of a message, which compiles only with a case for each outcome. */
const switches = channels.flatMap(({ vendor, name, messages: [message = {}] }) =>
  [undefined, ...outcomes].map((forgotten): Statement => {
    const cases = outcomes
      .filter((outcome) => outcome !== forgotten)
      .map((outcome) => `case "${outcome}": return;`);
    const send = `await over.send.outcome(${literalOf({ via: name, ...message })})`;
    const compiler = forgotten === "accepted" ? "Accepted<" : `NotAccepted<"${forgotten}">`;
    return {
      ...{
        vendor,
        what: `${name}, a switch ${forgotten ? `without ${forgotten}` : "over all"}`,
        compiles: forgotten === undefined,
      },
      source: `(async (over: typeof messenger) => { const it = ${send}; switch (it.outcome) { ${cases.join(" ")} default: it satisfies never; } });`,
      ...(forgotten && { compiler }),
    };
  }),
);

/** A message for any channel, in a variable. */
const held = channels.flatMap((channel) => {
  const { vendor, name } = channel;
  const lacking = kinds.contents.find((kind) => !isCarried([channel], kind));
  const source = (message: Members) =>
    `((over: typeof messenger, held: import("@trunkline/unified").MessengerMessage<typeof messenger> = ${literalOf({ via: name, ...message })}) => over.send(held));`;
  return [
    { vendor, what: `${name}, a held message`, source: source(channel.messages[0] ?? {}), compiles: true },
    ...(lacking
      ? [
          {
            ...{ vendor, what: `${name}, a held message with ${lacking}`, compiles: false },
            source: source(messageWith(lacking, [channel])),
            compiler: `Unsupported<"${vendor}", "${lacking}">`,
          },
        ]
      : []),
  ];
});

export const outcomeStatements: readonly Statement[] = [...switches, ...held];
