import { literalOf, type Members } from "@trunkline/trial";
import {
  channels,
  haveMessage,
  isCarried,
  kinds,
  messageWith,
  recipientOf,
  type TrialChannel,
} from "./carried.js";
import type { Statement } from "./statements.js";
import { routes } from "./unified-program.js";

/** What `via` of a statement stands for. */
interface Via {
  readonly what: string;
  readonly by: readonly TrialChannel[];
  /** The expression, and what it needs around it. */
  readonly via: string;
  readonly generic?: string;
  readonly parameter?: string;
  /** Whether the compiler says what is not carried, and not just that something is not. */
  readonly isNamed: boolean;
}

const all = Object.values(kinds).flat();

const one = channels.map((channel): Via => ({ ...viaOf(channel.name, [channel]), isNamed: true }));

const several = Object.entries(routes).flatMap(([name, names]): Via[] => {
  const by = names.flatMap((own) => channels.filter((channel) => channel.name === own));
  if (!haveMessage(by)) return [];
  const union = names.map((own) => JSON.stringify(own)).join(" | ");
  return [
    { ...viaOf(name, by), isNamed: true },
    { what: `one of ${names}`, by, via: "via", parameter: `, via: ${union}`, isNamed: false },
    {
      what: `any of ${names}`,
      by,
      via: "via",
      generic: `<Name extends ${union}>`,
      parameter: ", via: Name",
      isNamed: false,
    },
  ];
});

function viaOf(name: string, by: readonly TrialChannel[]) {
  return { what: name, by, via: JSON.stringify(name) };
}

function sendOf({ what, via, generic = "", parameter = "" }: Via, message: Members): string {
  const literal = literalOf(message).replace("{", `{ via: ${via},`);
  // A type parameter gives literals no context.
  const held = generic && " as const";
  const over = `over_${what.replaceAll(/\W+/g, "_")}`;
  return `(${generic}(${over}: typeof messenger${parameter}) => ${over}.send(${literal}${held}));`;
}

/** The compiler's name for what a vendor does not carry. Its versions order unions in different ways. */
function unsupported(vendor: string, kind: string): RegExp {
  const others = String.raw`(?:"[^"]+"(?: \| )?)*`;
  return new RegExp(`Unsupported<${others}"${vendor}"[^,]*, ${others}"${kind}"`);
}

/** Every cell of the tables of what channels carry: it compiles for a channel, a route, or a name that can be several, or it does not. */
const cells = [...one, ...several].flatMap((via) =>
  all.map((kind): Statement => {
    const lacking = via.by.find((channel) => !isCarried([channel], kind));
    const strict = via.by.find(({ carries }) => carries.media && !carries.media.kinds);
    const differs = kind === "media" && via.by.some(({ carries }) => carries.media?.kinds) && strict;
    const compiles = !lacking && !differs;
    const words = lacking ? unsupported(lacking.vendor, kind) : /'kind'/;
    return {
      vendor: via.by[0]?.vendor ?? "",
      what: `${via.what}, carries ${kind}`,
      source: sendOf(via, messageWith(kind, via.by)),
      compiles,
      ...(!compiles && via.isNamed && { compiler: words }),
    };
  }),
);

const mediaKinds = [...new Set(channels.flatMap(({ carries }) => carries.media?.kinds ?? []))];

/** What a file by its URL can be shown as, and what may go along with it. */
const media = one.flatMap((via) => {
  const [channel] = via.by;
  const table = channel?.carries.media;
  if (!channel || !table) return [];
  const { vendor } = channel;
  const file = { url: "https://example.com/a", ...(table.kinds && { kind: table.kinds[0] ?? null }) };
  const statement = (
    member: string,
    value: string,
    compiles: boolean,
    compiler: string | RegExp,
  ): Statement => ({
    ...{ vendor, what: `${channel.name}, media with ${member} ${value}`, compiles },
    source: sendOf(via, { ...recipientOf(via.by), media: { ...file, [member]: value } }),
    ...(!compiles && { compiler }),
  });
  return [
    ...mediaKinds.map((kind) => {
      const words = table.kinds ? `Type '"${kind}"' is not assignable` : unsupported(vendor, "media kind");
      return statement("kind", kind, table.kinds?.includes(kind) ?? false, words);
    }),
    ...(["name", "caption"] as const).map((member) =>
      statement(
        member,
        "a",
        table.optional?.includes(member) ?? false,
        unsupported(vendor, `media ${member}`),
      ),
    ),
  ];
});

export const carriedStatements: readonly Statement[] = [...cells, ...media];
