import { secretText } from "../subjects.js";

/** A text that no request may carry, and what it is. Each holds a secret, which no error may show. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

export const hostile = secretText("hostile");

export const unsendable: readonly HostileText[] = [
  { name: "a line break", text: `${hostile}\r\nX-Injected: 1` },
  { name: "a bare line feed", text: `${hostile}\nX-Injected: 1` },
  { name: "a bare carriage return", text: `${hostile}\rX-Injected: 1` },
  { name: "NUL", text: `${hostile}\0` },
  { name: "a lone surrogate", text: `${hostile}\uD800` },
];

const long: HostileText = { name: "more than 8,192 characters", text: hostile.repeat(400) };

export const hostileHeaders: readonly HostileText[] = [
  ...unsendable,
  { name: "a character beyond Latin-1", text: `${hostile} 你好` },
  long,
];

/** These change the path, or what follows it, for a server that decodes once or twice. */
export const hostilePathTexts: readonly HostileText[] = [
  ...unsendable,
  ...["", ".", "..", "%2e", "%2E%2e", ".%2e"].map((text) => ({ name: JSON.stringify(text), text })),
  long,
];
