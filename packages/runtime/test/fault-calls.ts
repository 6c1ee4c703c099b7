import { type AcmeOptions, type Client, createAcme } from "./vendor.js";

/** What no error may show: the credential, and the member of the body that the contract calls secret. */
export const secrets = ["k3y/of acme+1", "p1n of ana/2"];
const [apikey, pin] = secrets;

/** A call with a JSON body and one with a form, for faults strike them alike. */
export const calls = [
  {
    kind: "JSON",
    send: (client: Client, options = {}) => client.sendMessage({ body: { to: "ana", pin } }, options),
  },
  {
    kind: "multipart",
    send: (client: Client, options = {}) =>
      client.upload({ body: { cover: new File(["file"], "x.txt"), pin } }, options),
  },
];

export function createFaultClient(baseUrl: string, options: AcmeOptions = {}): Client {
  return createAcme({ baseUrl, credentials: { apikey }, retry: { baseDelayMs: 1 }, ...options });
}
