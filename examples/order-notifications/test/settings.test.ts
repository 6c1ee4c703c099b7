import { describe, expect, it } from "vitest";
import { readSettings } from "../src/settings.js";

const environment = {
  YEASTAR_URL: "https://pbx.example.com/openapi/v1.0",
  YEASTAR_CLIENT_ID: "client",
  YEASTAR_CLIENT_SECRET: "secret",
  YEASTAR_WEBHOOK_SECRET: "secret",
  YEASTAR_CHANNEL: "twilio",
  YEASTAR_NUMBER: "+15550193510",
};

describe("the settings", () => {
  it.each([
    [undefined, 3000],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("have the port %j as %i", (PORT, port) => {
    expect(readSettings({ ...environment, ...(PORT !== undefined && { PORT }) }).port).toBe(port);
  });

  it.each(["abc", "-1", "65536", "80.5", "1e3", " ", ""])("must not have the port %j", (PORT) => {
    expect(() => readSettings({ ...environment, PORT })).toThrow(
      new Error("Environment variable PORT must be a whole number from 0 to 65535"),
    );
  });

  it("name everything that is missing", () => {
    expect(() => readSettings({ YEASTAR_URL: "https://pbx.example.com/openapi/v1.0" })).toThrow(
      new Error(
        "Missing environment variables: YEASTAR_CLIENT_ID, YEASTAR_CLIENT_SECRET, YEASTAR_WEBHOOK_SECRET, YEASTAR_CHANNEL, YEASTAR_NUMBER",
      ),
    );
  });
});
