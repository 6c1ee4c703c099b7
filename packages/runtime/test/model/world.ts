import type { Socket } from "node:net";
import { type Account, comeTo, type Message, note, type Party, type Played } from "./parties.js";
import type { ReplyName } from "./replies.js";
import { isDeduped } from "./rules.js";
import type { Step } from "./schedule.js";
import type { Arrived } from "./server.js";
import { reply } from "./wire.js";

/** Nothing listens on it: it is privileged, and beyond the range from which a machine gives ports away. */
const closedPort = "2";

const good: Step = { reply: "accepted", acts: true, delayMs: 0, token: "good" };

/** All that the server knows, and the network between it and the clients. */
export interface World {
  readonly accounts: Map<string, Account>;
  readonly messages: Map<string, Message>;
  /** Requests that nobody can have sent. */
  readonly strays: string[];
  /** Forgets a client and its calls, but for what an abort has left on its way. */
  readonly retire: (account: Account, messages: readonly Message[]) => void;
  readonly serve: (arrived: Arrived, socket: Socket) => void;
  readonly fetch: typeof fetch;
}

export function createWorld(): World {
  const accounts = new Map<string, Account>();
  const messages = new Map<string, Message>();
  const strays: string[] = [];
  /** How many requests of a call that ended may still come. */
  const onTheWay = new Map<string, number>();

  /** Tokens and refresh tokens name their user. */
  const accountFor = (text: unknown) => accounts.get(String(text).split("/")[1] ?? "");

  const partyFor = (path: string, body: Arrived["body"]): Account | Message | undefined =>
    path === "/login" || path === "/refresh"
      ? accountFor(body["refresh"] ?? `/${body["user"]}`)
      : messages.get(idOf(path, body));

  function serve(arrived: Arrived, socket: Socket): void {
    const { path, token, body } = arrived;
    const party = path === "/logout" ? accountFor(token) : partyFor(path, body);
    if (party && !("id" in party)) {
      for (const one of messages.values())
        if (one.account === party) comeTo(one, "token", party.played.length + 1);
    }
    if (!party) comeLate(idOf(path, body), path, socket);
    else if ("id" in party) serveMessage(party, arrived, socket);
    else if (path === "/logout") serveLogout(party, String(token), socket);
    else serveToken(party, socket);
  }

  function comeLate(id: string, path: string, socket: Socket): void {
    socket.destroy();
    const left = onTheWay.get(id) ?? 0;
    if (left > 0) onTheWay.set(id, left - 1);
    else strays.push(`${path} ${id}`);
  }

  function retire({ user }: Account, ended: readonly Message[]): void {
    accounts.delete(user);
    for (const message of ended) {
      const { id, leavings, arrivals, acceptances, played, ends } = message;
      messages.delete(id);
      const left = leavings - arrivals - played.filter(({ name }) => name === "unreachable").length;
      const mayAct = acceptances === 0 || isDeduped(message);
      if (left > 0 && ends[0]?.outcome === "unknown" && mayAct) onTheWay.set(id, left);
    }
  }

  const leave: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const body = bodyOf(init?.body);
    const party = partyFor(pathname, body);
    if (party) {
      party.leavings += 1;
      const account = "id" in party ? party.account : party;
      if (performance.now() < account.pausedUntil) {
        account.faults.push("a request left during the pause");
      }
      if (account.isClosed) account.faults.push("a request left after the client was closed");
      if ("id" in party) comeTo(party, "leaving", party.leavings);
      if (party.steps[0]?.reply === "unreachable") {
        party.steps.shift();
        note(party, "unreachable");
        const elsewhere = new URL(String(input));
        elsewhere.port = closedPort;
        return await fetch(elsewhere, init);
      }
    }
    return await fetch(input, init);
  };

  return { accounts, messages, strays, retire, serve, fetch: leave };
}

/** The call that a request belongs to, also where its caller changed the name of that and it went out so. */
function idOf(path: string, body: Arrived["body"]): string {
  return decodeURIComponent(String(body["id"] ?? path.split("/").at(-1))).replaceAll(" changed", "");
}

/** What of a body is needed to know its call. A fetch that is not the platform's gets a form as bytes. */
function bodyOf(body: unknown): Arrived["body"] {
  if (body instanceof ArrayBuffer) {
    const form = Buffer.from(body).toString("latin1");
    return { id: /name="id"\r\n\r\n(.*)\r\n/.exec(form)?.[1] };
  }
  return typeof body === "string" ? JSON.parse(body) : {};
}

function serveMessage(message: Message, { token, dedupeHeader, body, sent }: Arrived, socket: Socket): void {
  const { account } = message;
  message.arrivals += 1;
  message.sent.push(sent);
  if (performance.now() < message.notBefore)
    account.faults.push("a request came earlier than the vendor asked");
  const isRejected = account.hasToken && !account.valid.has(token ?? "");
  const outworn: ReplyName = message.arrivals % 2 === 0 ? "expired401" : "expiredByCode";
  const step: Step = isRejected ? { ...good, reply: outworn } : (message.steps.shift() ?? good);
  const played = note(message, step.reply);
  if (played.reason === "expiredToken" && token !== null) {
    if (message.rejected.has(token)) account.faults.push("a retry came with a token that was rejected");
    message.rejected.add(token);
    account.valid.delete(token);
    account.ended.add(token);
  }
  if (played.acts === "always" || (played.acts === "maybe" && step.acts)) {
    accept(message, body["key"] || dedupeHeader);
  }
  comeTo(message, "arrived", message.arrivals);
  const echo = String(body["pin"] ?? "");
  respond(message, step, played, socket, { status: "ok", data: { id: message.id } }, () => {}, echo);
}

function accept(message: Message, key: unknown): void {
  if (typeof key === "string" && key !== "") {
    if (message.keys.has(key)) return;
    message.keys.add(key);
  }
  message.acceptances += 1;
}

function serveToken(account: Account, socket: Socket): void {
  account.exchanges += 1;
  if (account.exchanges > 1) account.faults.push("two exchanges of a token ran at once");
  const step = account.steps.shift() ?? good;
  const played = note(account, step.reply);
  const name = `/${account.user}/${account.played.length}`;
  const token = `t${name}`;
  const isGiven = played.means === "accepted";
  if (isGiven) account.given.add(token);
  if (isGiven && step.token !== "dead") account.valid.add(token);
  if (step.token === "short") account.ended.add(token);
  const success = {
    status: "ok",
    access: token,
    refresh: `r${name}`,
    lifetime: step.token === "short" ? 0.002 : 1800,
  };
  respond(account, step, played, socket, success, () => {
    account.exchanges -= 1;
  });
}

function serveLogout(account: Account, token: string, socket: Socket): void {
  if (account.openCalls > 0) account.faults.push("the token was given back while a call ran");
  if (account.valid.delete(token)) {
    reply(socket, 200, { status: "ok" });
  } else {
    account.ended.add(token);
    reply(socket, 401, "");
  }
}

function respond(
  party: Party,
  { delayMs }: Step,
  played: Played["reply"],
  socket: Socket,
  success: Readonly<Record<string, unknown>>,
  onResponse = () => {},
  echo = "",
): void {
  const write = () => {
    onResponse();
    party.notBefore = performance.now() + (played.askedMs ?? 0);
    if (socket.writable) played.write?.(socket, success, echo);
  };
  if (delayMs === 0) write();
  else setTimeout(write, delayMs);
}
