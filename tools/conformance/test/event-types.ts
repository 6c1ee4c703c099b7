import type { IslashEvent } from "@trunkline/islash";
import type { KonnekEvent } from "@trunkline/konnek";
import type { SociocsEvent } from "@trunkline/sociocs";
import type { YeastarEvent } from "@trunkline/yeastar";

// The compiler is the test: the type of an event has to tell the members of its payload. That each switch is complete
// makes who adds an event add it here; a user keeps a branch for those to come.

export function readIslash(event: IslashEvent): unknown {
  switch (event.type) {
    case "incomingMessages":
      // @ts-expect-error Messages that came in have no states.
      event.payload.statuses;
      return event.payload.messages satisfies readonly unknown[];
    case "messageStatuses":
      // @ts-expect-error States stand without messages.
      event.payload.messages;
      return event.payload.statuses satisfies readonly unknown[];
    case "facebookMessages":
      // @ts-expect-error What happens on Facebook stands in entries.
      event.payload.messages;
      return event.payload.object satisfies "page";
    case "unknown":
      return unread(event.payload);
    default:
      return event satisfies never;
  }
}

export function readKonnek(event: KonnekEvent): unknown {
  switch (event.type) {
    case "messageStatus":
      // @ts-expect-error A state has no message.
      event.payload.message;
      return event.payload.status.message_id satisfies string | undefined;
    case "incomingMessage":
      // @ts-expect-error A message that came in has no state.
      event.payload.status;
      return event.payload.message.postback satisfies object | undefined;
    case "unknown":
      return unread(event.payload);
    default:
      return event satisfies never;
  }
}

export function readSociocs(event: SociocsEvent): unknown {
  switch (event.type) {
    case "incomingMessage":
      // @ts-expect-error A message that came in has no state.
      event.payload.event_data;
      return event.payload.text satisfies string | undefined;
    case "messageStatus":
      // @ts-expect-error A state says nothing of the sender.
      event.payload.from;
      return event.payload.event_data?.status satisfies string | undefined;
    case "unknown":
      return unread(event.payload);
    default:
      return event satisfies never;
  }
}

export function readYeastar(event: YeastarEvent): unknown {
  switch (event.type) {
    case "bulkSendingFailed":
      // @ts-expect-error A campaign that failed has no session.
      event.payload.msg.session_id;
      return event.payload.msg.task_id satisfies number;
    case "incomingMessage":
      // @ts-expect-error A message that came in is of no campaign.
      event.payload.msg.task_id;
      return event.payload.msg.msg_id satisfies number;
    case "messageSendingResult":
      // @ts-expect-error The vendor's numbers stay what they are.
      event.payload.type satisfies 30031;
      return event.payload.msg.session_id satisfies number;
    case "readReceipt":
      // @ts-expect-error It comes as text or below data as well, and is read as an object without it.
      event.payload.msg.data;
      return event.payload.msg.read_msg_id satisfies number;
    case "unknown":
      return unread(event.payload);
    default:
      return event satisfies never;
  }
}

function unread(payload: unknown): unknown {
  // @ts-expect-error Nothing is known of a payload of an unknown type.
  payload.type;
  return payload;
}
