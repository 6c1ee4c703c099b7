/** A media type without its parameters, in lower case, such as `application/json`; empty if there is none. */
export function essenceOf(contentType: string | undefined): string {
  return (contentType?.split(";")[0] ?? "").trim().toLowerCase();
}

/** The boundary of a multipart Content-Type. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, token] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType) ?? [];
  return quoted ?? token;
}

export function isJson(mediaType: string): boolean {
  return /^application\/(?:.+\+)?json$/.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return mediaType === "application/x-www-form-urlencoded" || mediaType === "multipart/form-data";
}

/** Whether a media type of a contract, such as `image/*` or one with parameters, covers one of a request. */
export function covers(declared: string, mediaType: string): boolean {
  const [type = "", subtype] = essenceOf(declared).split("/");
  const [givenType, givenSubtype] = mediaType.split("/");
  return (type === "*" || type === givenType) && (subtype === "*" || subtype === givenSubtype);
}
