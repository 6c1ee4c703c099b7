import type { createSociocs } from "@trunkline/sociocs";
import { createMessenger } from "@trunkline/unified";
import { sociocs } from "@trunkline/unified/sociocs";

export async function sendSticker(client: ReturnType<typeof createSociocs>) {
  const messenger = createMessenger({
    sms: sociocs(client, { provider: "twlo", channelKey: "twlo_16317471111" }),
  });

  await messenger.send({ via: "sms", to: "+16175551212", sticker: { id: "66" } });
}
