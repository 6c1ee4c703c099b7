// Compiled and never run: what this release promises to compile.
import { create__Vendor__, type SendMessageRequest } from "@trunkline/__vendor__";
import { create__Vendor__Client } from "@trunkline/__vendor__/openapi-fetch";

export async function calls(request: SendMessageRequest): Promise<void> {
  const __camel__ = create__Vendor__({
    baseUrl: "https://api.example.com",
    credentials: { apiKey: "key" },
  });
  const { id } = await __camel__.sendMessage(request);
  id satisfies string;
  await __camel__.sendMessage({ body: { to: "+16175551212", text: "Hello" } });
  await __camel__.close();
}

export async function byPaths(): Promise<void> {
  const client = create__Vendor__Client({
    baseUrl: "https://api.example.com",
    credentials: { apiKey: "key" },
  });
  const { data } = await client.POST("/message", { body: { to: "+16175551212", text: "Hello" } });
  data?.id satisfies string | undefined;
  await client.close();
}
