const mostMs = 3000;

/** Rejects where Redis does not answer: a client of Redis waits for ever for one that is away, and a worker must not. */
export async function soon<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`bullMqEngine: Redis did not answer within ${mostMs} ms; is it running?`);
    timer = setTimeout(() => reject(error), mostMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
