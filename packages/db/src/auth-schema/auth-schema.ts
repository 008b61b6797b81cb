import { pgSchema } from "drizzle-orm/pg-core";

/** The schema of sign-in. Only the role `ips_auth` reaches it; no policy, because that role is its whole audience. */
export const authSchema = pgSchema("auth");
