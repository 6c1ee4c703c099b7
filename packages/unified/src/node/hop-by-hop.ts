const names = /^(?:connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Whether a header is about one connection, and not about the request or the response. */
export function isHopByHop(name: string): boolean {
  return names.test(name);
}
