import type { DeliveryState } from "../delivery-state.js";
import type { InboundMedia, InboundMessage, StatusUpdate, UnknownEvent, VendorEvent } from "../events.js";
import { idOf, textOf } from "../id.js";
import type { MediaKind } from "../message/files.js";
import { given } from "../message/given.js";

/** What an event may have besides what makes it one. */
type Said<Event, Name extends keyof Event> = {
  readonly [K in Exclude<keyof Event, Name | "type" | "via" | "vendor" | "raw">]?: Event[K] | undefined;
};

export function message(id: string, said: Said<InboundMessage, "id">, raw: unknown): VendorEvent {
  return { type: "message", id, ...given(said), raw };
}

export function update(
  correlation: string,
  status: DeliveryState,
  said: Said<StatusUpdate, "correlation" | "status">,
  raw: unknown,
): VendorEvent {
  return { type: "status", correlation, status, ...given(said), raw };
}

/** An event that nobody knows more about. */
export function unknown(raw: unknown): Omit<UnknownEvent, "via" | "vendor"> {
  return { type: "unknown", raw };
}

/** What a vendor says of a file. */
export interface SaidOfFile {
  readonly kind?: MediaKind | undefined;
  readonly url?: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly name?: unknown;
}

/** Files that came in, if there are any. */
export function filesOf(files: readonly SaidOfFile[]): readonly InboundMedia[] | undefined {
  const read = files.map(({ kind, url, id, type, name }) =>
    given({ kind, url: textOf(url), id: idOf(id), type: textOf(type), name: textOf(name) }),
  );
  const known = read.filter((file) => Object.keys(file).length > 0);
  return known.length > 0 ? known : undefined;
}

/** Why a message failed, if the vendor says so. */
export function errorOf(code: unknown, message: unknown): StatusUpdate["error"] {
  const said = given({ code: idOf(code), message: textOf(message) });
  return Object.keys(said).length > 0 ? said : undefined;
}
