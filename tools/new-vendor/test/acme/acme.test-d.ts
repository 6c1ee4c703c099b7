// Compiled and never run: what this release promises to compile.
import { createAcme, type SendMessageRequest } from "@trunkline/acme";

export async function calls(request: SendMessageRequest): Promise<void> {
  const acme = createAcme({
    baseUrl: "https://acme.example.com",
    credentials: { account: "account", key: "key" },
  });
  const { id } = await acme.sendMessage(request);
  id satisfies number;
  await acme.sendMessage({ body: { to: "+16175551212", text: "Hello" } });
  await acme.close();
}
