import type { Yeastar } from "@trunkline/yeastar";
import type { YeastarSettings } from "../channels/yeastar.js";
import type { DeliveryState } from "../delivery-state.js";
import { askVendor } from "./ask-vendor.js";
import type { Reconcile } from "./reconciled.js";
import type { VendorRecord } from "./records.js";
import { isBy, isMessage, secondOf, type YeastarRequest } from "./yeastar-record.js";
import { recordsSince, sessionsOf } from "./yeastar-session.js";

const states: readonly DeliveryState[] = ["queued", "sent", "failed"];
const farBack =
  "the session has more messages since the call than can be read back; look for the message on the PBX";

/** Looks for the message in its session on the PBX: the same content of the same sender, at the time of the call. */
export const reconcileYeastar: Reconcile<Yeastar, YeastarRequest, YeastarSettings> = (
  client,
  { request, settings, ...call },
  options = {},
) =>
  askVendor(call, options, async (asking) => {
    const { session_id: own, to } = request;
    const sessions = own === undefined ? await sessionsOf(client, to, settings, asking) : [own];
    const records: VendorRecord[] = [];
    for (const session of sessions) {
      const its = await recordsSince(client, session, asking);
      if (!its) return farBack;
      records.push(...its);
    }
    return records
      .filter((record) => isBy(record["sender"], settings.extension) && isMessage(record, request))
      .map((record) => ({
        ...secondOf(record),
        id: record["msg_id"],
        conversationId: record["session_id"],
        status: states.find((_, code) => code === record["delivery_status"]) ?? "unknown",
        raw: record,
      }));
  });
