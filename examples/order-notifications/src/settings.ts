import { type Secret, secret } from "@trunkline/yeastar";

/** What the service has to be told. Secrets are wrapped, so that it can be logged whole. */
export interface Settings {
  /** Where the PBX answers, such as `https://pbx.example.com/openapi/v1.0`. */
  readonly pbxUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** What the PBX signs its deliveries with. */
  readonly webhookSecret: Secret;
  /** The type of the channel that messages go out by, such as `twilio`, and its number. */
  readonly channel: string;
  readonly number: string;
  readonly port: number;
}

/** @throws {Error} when something is missing or no port; the message names it, and holds no value. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const missing: string[] = [];
  function read(name: string): string {
    const value = environment[name] ?? "";
    if (value === "") missing.push(name);
    return value;
  }
  const settings = {
    pbxUrl: read("YEASTAR_URL"),
    clientId: read("YEASTAR_CLIENT_ID"),
    clientSecret: secret(read("YEASTAR_CLIENT_SECRET")),
    webhookSecret: secret(read("YEASTAR_WEBHOOK_SECRET")),
    channel: read("YEASTAR_CHANNEL"),
    number: read("YEASTAR_NUMBER"),
    port: portOf(environment["PORT"]),
  };
  if (missing.length > 0) throw new Error(`The environment lacks ${missing.join(", ")}`);
  return settings;
}

function portOf(text = "3000"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error("PORT in the environment must be a whole number from 0 to 65535");
}
