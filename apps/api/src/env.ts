import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isPlainDate } from "@ips/domain";
import { z } from "zod";
import { signInLimits } from "./auth/limits.ts";

/** Where the record lives: a server of one's own, or the one this product brings, with its files in a folder. */
export type DatabaseSetting = { readonly url: string } | { readonly dataDir: string };

/** What the environment asks for, read once and checked. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** The address people use, without a slash at the end; decides cookies, links in invitations and the origin check. */
  readonly baseUrl: string;
  /** True when `IPS_BASE_URL` was given: only that origin may then write. */
  readonly baseUrlIsFixed: boolean;
  readonly database: DatabaseSetting;
  /** `auto`: a demo on first run with the embedded database; `on`: wanted; `off`: never. */
  readonly demo: "auto" | "on" | "off";
  /** Throw the demo that is there away and make it anew: `npm start -- --reset-demo`. */
  readonly resetDemo: boolean;
  /** A fixed "today" (`YYYY-MM-DD`), for the demo and for tests. */
  readonly fixedToday: string | null;
  /** When a session ends whatever happens; agencies may set less for themselves, never more. */
  readonly sessionHours: number;
  /** When a session ends without a request of the person; agencies may set less for themselves, never more. */
  readonly idleMinutes: number;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** True behind a reverse proxy that sets `X-Forwarded-For`; otherwise that header is ignored. */
  readonly trustProxy: boolean;
  readonly secret: string | null;
  /** The largest evidence file that is taken in. */
  readonly fileLimitBytes: number;
  readonly forTests: boolean;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/** Names every variable that is wrong, what it holds and what to write instead. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const on = new Set(["1", "true", "yes", "on"]);
const off = new Set(["0", "false", "no", "off"]);

const flag = (name: string) =>
  z.string().transform((text, context) => {
    const word = text.trim().toLowerCase();
    if (on.has(word)) return true;
    if (off.has(word)) return false;
    context.addIssue({ code: "custom", message: `${name} is "${text}". Write 1 for yes or 0 for no.` });
    return z.NEVER;
  });

const within = (name: string, least: number, most: number, unit: string) =>
  z
    .string()
    .refine((text) => /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most, {
      error: (issue) =>
        `${name} is "${String(issue.input)}". Write a whole number of ${unit} from ${least} to ${most}.`,
    })
    .transform(Number);

const address = (name: string, protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `${name} is not an address this understands. Write it like ${example}.`,
  });

const variables = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: (issue) =>
        `PORT is "${String(issue.input)}". Write a port number between 1 and 65535, for example 4000.`,
    })
    .transform(Number)
    .default(4000),
  HOST: z.string().trim().min(1).default("127.0.0.1"),
  IPS_BASE_URL: address("IPS_BASE_URL", ["http:", "https:"], "https://ips.example.org").optional(),
  IPS_DATA_DIR: z
    .string()
    .trim()
    .min(1)
    .default(fileURLToPath(new URL("../../../.data", import.meta.url))),
  DATABASE_URL: address(
    "DATABASE_URL",
    ["postgres:", "postgresql:"],
    "postgres://user:password@host:5432/ips",
  ).optional(),
  IPS_SECRET: z
    .string()
    .min(32, {
      error:
        "IPS_SECRET is shorter than 32 characters. Use a long random text, for example from: openssl rand -hex 32",
    })
    .optional(),
  IPS_DEMO: flag("IPS_DEMO").optional(),
  IPS_FILE_LIMIT_MB: z
    .string()
    .refine((text) => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 25, {
      error: (issue) =>
        `IPS_FILE_LIMIT_MB is "${String(issue.input)}". Write the largest evidence file in megabytes, 1 to 25.`,
    })
    .transform(Number)
    .default(10),
  IPS_RESET_DEMO: flag("IPS_RESET_DEMO").default(false),
  IPS_CLOCK: z
    .string()
    .refine(isPlainDate, { error: "IPS_CLOCK is not a date. Write it like 2026-11-21." })
    .optional(),
  IPS_TRUST_PROXY: flag("IPS_TRUST_PROXY").default(false),
  IPS_LOG: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "IPS_LOG must be one of debug, info, warn, error, silent.",
    })
    .optional(),
  IPS_SESSION_HOURS: within("IPS_SESSION_HOURS", 1, signInLimits.sessionHoursMost, "hours").default(
    signInLimits.sessionHours,
  ),
  IPS_IDLE_MINUTES: within(
    "IPS_IDLE_MINUTES",
    signInLimits.idleMinutesLeast,
    signInLimits.idleMinutesMost,
    "minutes",
  ).default(signInLimits.idleMinutes),
  SMTP_URL: address("SMTP_URL", ["smtp:", "smtps:"], "smtps://user:password@mail.example.org:465").optional(),
  MAIL_FROM: z.string().trim().min(3).default("IPS record <no-reply@localhost>"),
  NODE_ENV: z.string().optional(),
});

const names = Object.keys(variables.shape);

/**
 * Reads the settings from an environment. The only reader of the environment in the product.
 *
 * @throws SettingsError one message that names each variable that is wrong and what to write.
 * @example
 * readSettings({ PORT: "4100" }).baseUrl; // => "http://localhost:4100"
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  // An empty variable is the same as none: `PORT= npm start` and unset variables of a service file.
  const given = Object.fromEntries(
    names.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name]]] : [])),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const v = parsed.data;

  const forTests = v.NODE_ENV === "test";
  const demo = v.IPS_DEMO === undefined ? (v.DATABASE_URL ? "off" : "auto") : v.IPS_DEMO ? "on" : "off";
  if (v.IPS_CLOCK && demo === "off" && !forTests) {
    throw new SettingsError(
      "IPS_CLOCK fixes today's date and works only with the demo. Remove IPS_CLOCK, or start with IPS_DEMO=1.",
    );
  }
  return {
    port: v.PORT,
    host: v.HOST,
    baseUrl: (v.IPS_BASE_URL ?? `http://localhost:${v.PORT}`).replace(/\/+$/, ""),
    baseUrlIsFixed: v.IPS_BASE_URL !== undefined,
    database: v.DATABASE_URL ? { url: v.DATABASE_URL } : { dataDir: resolve(v.IPS_DATA_DIR) },
    demo,
    resetDemo: v.IPS_RESET_DEMO,
    fixedToday: v.IPS_CLOCK ?? null,
    sessionHours: v.IPS_SESSION_HOURS,
    idleMinutes: v.IPS_IDLE_MINUTES,
    smtpUrl: v.SMTP_URL ?? null,
    mailFrom: v.MAIL_FROM,
    trustProxy: v.IPS_TRUST_PROXY,
    secret: v.IPS_SECRET ?? null,
    fileLimitBytes: v.IPS_FILE_LIMIT_MB * 1024 * 1024,
    forTests,
    logLevel: v.IPS_LOG ?? (forTests ? "silent" : "warn"),
  };
}
