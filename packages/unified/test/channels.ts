import { createMessenger } from "../src/index.js";
import { islash } from "../src/vendors/islash.js";
import { konnek } from "../src/vendors/konnek.js";
import { sociocs } from "../src/vendors/sociocs.js";
import { yeastar } from "../src/vendors/yeastar.js";
import { recordingClients } from "./recording.js";

/** One messenger over every channel that the vendors have. */
export function messengerOver(
  urls: Readonly<Record<string, string>>,
  options: { readonly timeoutMs?: number } = {},
) {
  const clients = recordingClients(urls, options);
  const messenger = createMessenger({
    session: islash(clients.islash, { session: "sess_demo" }),
    id: konnek(clients.konnek, { clientID: "client", channel: "whatsapp" }),
    pbx: yeastar(clients.yeastar, { channel: "twilio", didNumber: "+15550193510" }),
    desk: yeastar(clients.yeastar, { channel: "facebook", didNumber: "page", extension: "1003" }),
    pbxWhatsapp: yeastar(clients.yeastar, { channel: "whatsapp", didNumber: "+15550193510" }),
    sms: sociocs(clients.sociocs, { provider: "twlo", channelKey: "twlo_1", userId: "42" }),
    telnyx: sociocs(clients.sociocs, { provider: "tlnx", channelKey: "tlnx_1" }),
    twilio: sociocs(clients.sociocs, { provider: "twlowa", channelKey: "twlowa_1" }),
    gupshup: sociocs(clients.sociocs, { provider: "gswa", channelKey: "gswa_1" }),
  });
  return { messenger, requests: clients.requests };
}
