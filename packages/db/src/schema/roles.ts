import { pgRole } from "drizzle-orm/pg-core";

/** The role the application connects as: owns nothing, cannot bypass row-level security. */
export const ipsApp = pgRole("ips_app").existing();

/** The role of the sign-in tables: it reaches the schema `auth` and nothing else. */
export const ipsAuth = pgRole("ips_auth").existing();

/** Owns the few functions that must see further than their caller. Nobody can log in as it. */
export const ipsDefiner = pgRole("ips_definer").existing();
