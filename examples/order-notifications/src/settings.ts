import { type Secret, secret } from "@trunkline/yeastar";

/** The settings. Secrets are wrapped, so that all of it can be logged. */
export interface Settings {
  /** The address of the PBX's API, such as `https://pbx.example.com/openapi/v1.0`. */
  readonly pbxUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** What the PBX signs its deliveries with. */
  readonly webhookSecret: Secret;
  /** The type of the channel that sends, such as `twilio`, and its number. */
  readonly channel: string;
  readonly number: string;
  /** The SQLite file of the outbox. */
  readonly outboxFile: string;
  readonly port: number;
}

/** @throws {Error} if a variable is missing or invalid. The message names it, and holds no value. */
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
    outboxFile: environment["OUTBOX_FILE"] || "outbox.db",
    port: portOf(environment["PORT"]),
  };
  if (missing.length > 0) throw new Error(`Missing environment variables: ${missing.join(", ")}`);
  return settings;
}

function portOf(text = "3000"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error("Environment variable PORT must be a whole number from 0 to 65535");
}
