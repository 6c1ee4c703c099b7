/** The media types of messages, by the endings of file names. Any other file is bytes of no known type. */
const endings: Readonly<Record<string, string>> = {
  "image/": "png gif webp bmp heic jpeg:jpg,jpeg svg+xml:svg",
  "video/": "mp4 webm mpeg:mpg,mpeg 3gpp:3gp quicktime:mov",
  "audio/": "aac amr ogg:ogg,oga,opus mpeg:mp3 mp4:m4a wav",
  "text/": "csv plain:txt html calendar:ics vcard:vcf",
  "application/":
    "pdf json xml zip rtf msword:doc vnd.ms-excel:xls vnd.ms-powerpoint:ppt vnd.openxmlformats-officedocument.wordprocessingml.document:docx vnd.openxmlformats-officedocument.spreadsheetml.sheet:xlsx vnd.openxmlformats-officedocument.presentationml.presentation:pptx",
};

let known: Map<string, string> | undefined;

/** The media type for the ending of a file's name. */
export function mediaTypeOf(name: string): string {
  known ??= new Map(
    Object.entries(endings).flatMap(([type, all]) =>
      all.split(" ").flatMap((entry) => {
        const [subtype = "", names = subtype] = entry.split(":");
        return names.split(",").map((ending) => [ending, type + subtype] as const);
      }),
    ),
  );
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return known.get(ending) ?? "application/octet-stream";
}
