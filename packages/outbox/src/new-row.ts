import type { Capability } from "@trunkline/unified";
import { accountOf } from "./account.js";
import { check, invalid, isText } from "./invalid.js";
import { isObject } from "./message-read.js";
import { writeText } from "./message-text.js";
import type { NewRow } from "./row.js";
import type { Sender } from "./sender.js";

/** How a message is added. */
export interface AddOptions {
  /** Your own id of the message. A message whose id the outbox has already is not added. */
  readonly id: string;
  /** When it may be sent at the earliest. */
  readonly at?: Date;
  /** Messages with a higher number are sent first: a whole number of at most 32 bits. Default 0. */
  readonly priority?: number;
  /** Your own name for it, for hooks, logs and traces. Without it, they have the id. */
  readonly tag?: string;
}

/** What an integer of PostgreSQL holds. */
const mostPriority = 2_147_483_647;

/** Makes the row of a message. It throws what is invalid, as an error of the kind `invalid`. */
export async function newRow(
  sender: Pick<Sender, "accounts" | "capabilities" | "check">,
  encrypt: (text: string) => string | Promise<string>,
  message: unknown,
  options: AddOptions,
): Promise<NewRow> {
  const given = readMessage(message, options);
  const { id, at, priority = 0, tag } = options;
  const { via, ...known } = referenceOf(sender, given, id);
  const complete = known.reference === undefined ? given : { ...given, reference: known.reference };
  const wrong = sender.check?.(complete as never);
  if (wrong) throw wrong;
  const text = await writeText(complete);
  if (typeof text !== "string") throw invalid("add", text);
  return {
    ...{ id, via, message: await encrypt(text), priority },
    ...(at && { dueAt: at.getTime() }),
    ...(tag !== undefined && { tag }),
    ...known.events,
  };
}

interface Known {
  readonly via: string;
  /** The reference that the message gets. */
  readonly reference?: string;
  /** What the vendor's events will call the message. */
  readonly events?: { readonly account: string; readonly correlation: string };
}

/** A message without a reference gets the id of its row, where its channel carries that. */
function referenceOf(
  { accounts, capabilities }: Pick<Sender, "accounts" | "capabilities">,
  message: Readonly<Record<string, unknown>>,
  id: string,
): Known {
  const via = String(message["via"]);
  const channel = Object.hasOwn(capabilities, via) ? capabilities[via] : undefined;
  const carried = channel?.carries.reference;
  if (!channel || !carried) return { via };
  const own = message["reference"];
  const reference = own === undefined && canBe(carried, id) ? id : undefined;
  const correlation = reference ?? own;
  if (!carried.isCorrelation || typeof correlation !== "string") {
    return { via, ...(reference !== undefined && { reference }) };
  }
  const events = { account: accountOf(accounts, via), correlation };
  return { via, events, ...(reference !== undefined && { reference }) };
}

function canBe({ maxLength = Number.POSITIVE_INFINITY, form }: Capability, id: string): boolean {
  return id.length <= maxLength && (form !== "digits" || /^\d+$/.test(id));
}

function readMessage(
  message: unknown,
  { id, at, priority, tag }: Partial<AddOptions>,
): Readonly<Record<string, unknown>> {
  const given = isObject(message) ? message : {};
  check("add", [
    [isObject(message), "", "must be a plain object such as { via, to, text }"],
    [!isObject(message) || isText(given["via"]), "/via", "must be the name of a channel or a route"],
    [isText(id), "/id", "must be text that is not blank"],
    // A store would make one id of several that have half a character, and PostgreSQL keeps no NUL.
    [!isText(id) || !/[\0\p{Cs}]/u.test(id), "/id", "must have no NUL, and no half of a surrogate pair"],
    [at === undefined || (at instanceof Date && !Number.isNaN(at.getTime())), "/at", "must be a valid Date"],
    [
      priority === undefined || (Number.isInteger(priority) && Math.abs(priority) <= mostPriority),
      "/priority",
      `must be a whole number from -${mostPriority} to ${mostPriority}`,
    ],
    [tag === undefined || isText(tag), "/tag", "must be text that is not blank"],
  ]);
  return given;
}
