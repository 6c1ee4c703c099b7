/** What a client sent. */
export interface Recorded {
  readonly path: string;
  readonly body: unknown;
}

/** A fetch that records what it sends. */
export function recordingFetch(): { readonly fetch: typeof fetch; readonly requests: Recorded[] } {
  const requests: Recorded[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const path = new URL(String(input)).pathname;
      requests.push({
        path,
        body: await readable(new Response(init?.body, { headers: init?.headers ?? {} })),
      });
      return await fetch(input, init);
    },
  };
}

async function readable(body: Response): Promise<unknown> {
  if (!body.headers.get("content-type")?.startsWith("multipart/form-data")) {
    const text = await body.text();
    return text === "" ? undefined : JSON.parse(text);
  }
  const parts = [...(await body.formData())].map(([name, value]) => [
    name,
    typeof value === "string" ? value : `${value.name} (${value.type}, ${value.size} bytes)`,
  ]);
  return Object.fromEntries(parts);
}
