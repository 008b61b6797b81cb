import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "./env.ts";

const refusal = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error("the settings were accepted");
};

describe("readSettings", () => {
  test("an empty environment is the demo on this machine with its files in .data of the checkout", () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      baseUrl: "http://localhost:4000",
      database: { dataDir: expect.stringMatching(/\/\.data$/) },
      demo: "auto",
      fixedToday: null,
      smtpUrl: null,
    });
  });

  test.each([
    ["IPS_SESSION_HOURS", "sessionHours", 12, ["1", "24"], ["0", "25", "a day"]],
    ["IPS_IDLE_MINUTES", "idleMinutes", 30, ["5", "60"], ["4", "61", "1.5"]],
  ] as const)("%s is within what NIST SP 800-63B allows", (name, setting, usual, taken, refused) => {
    expect(readSettings({})[setting]).toBe(usual);
    for (const text of taken) expect(readSettings({ [name]: text })[setting]).toBe(Number(text));
    for (const text of refused) expect(refusal({ [name]: text })).toContain(`${name} is "${text}"`);
  });

  test("an empty variable counts as not given", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: " ", IPS_DEMO: "" })).toMatchObject({
      port: 4000,
      demo: "auto",
    });
  });

  test("a database of one's own switches the demo off unless it is asked for", () => {
    const DATABASE_URL = "postgres://me:secret@db:5432/ips";
    expect(readSettings({ DATABASE_URL })).toMatchObject({ demo: "off", database: { url: DATABASE_URL } });
    expect(readSettings({ DATABASE_URL, IPS_DEMO: "1" }).demo).toBe("on");
    expect(readSettings({ IPS_DEMO: "0" }).demo).toBe("off");
  });

  test("the address people use has no slash at the end", () => {
    expect(readSettings({ IPS_BASE_URL: "https://ips.example.org/" }).baseUrl).toBe(
      "https://ips.example.org",
    );
  });

  test.each([
    [{ PORT: "four thousand" }, 'PORT is "four thousand". Write a port number between 1 and 65535'],
    [{ PORT: "70000" }, "between 1 and 65535"],
    [{ IPS_DEMO: "maybe" }, 'IPS_DEMO is "maybe". Write 1 for yes or 0 for no.'],
    [{ DATABASE_URL: "mysql://x" }, "postgres://user:password@host:5432/ips"],
    [{ SMTP_URL: "mail.example.org" }, "smtps://"],
    [{ IPS_SECRET: "short" }, "IPS_SECRET is shorter than 32 characters"],
    [{ IPS_CLOCK: "2026-02-30" }, "IPS_CLOCK is not a date"],
    [{ IPS_CLOCK: "2026-10-31", IPS_DEMO: "0" }, "works only with the demo"],
    [{ IPS_CLOCK: "2026-10-31", DATABASE_URL: "postgres://db/ips" }, "works only with the demo"],
  ])("%o is refused in words that say what to write", (environment, sentence) => {
    expect(refusal(environment)).toContain(sentence);
  });

  test("several wrong variables are named together", () => {
    const message = refusal({ IPS_DEMO: "perhaps", IPS_CLOCK: "today" });
    expect(message).toContain("IPS_DEMO");
    expect(message).toContain("IPS_CLOCK");
  });

  test("a fixed date is taken with the demo and in tests", () => {
    expect(readSettings({ IPS_CLOCK: "2026-10-31" }).fixedToday).toBe("2026-10-31");
    expect(readSettings({ IPS_CLOCK: "2026-10-31", IPS_DEMO: "0", NODE_ENV: "test" }).fixedToday).toBe(
      "2026-10-31",
    );
  });

  test("no message repeats a password that stands in an address", () => {
    expect(refusal({ DATABASE_URL: "mysql://me:hunter2@db/x" })).not.toContain("hunter2");
  });
});
