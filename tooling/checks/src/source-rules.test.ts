import { describe, expect, it } from "vitest";
import { strayClocks } from "./clock.ts";
import { strayDatabaseDrivers } from "./database-driver.ts";
import { strayEnvironmentReads } from "./environment.ts";
import { featureCrossings } from "./feature-boundary.ts";
import { manifestOf } from "./manifest-of.ts";
import { repositoryOf } from "./repository.ts";

describe("strayDatabaseDrivers", () => {
  const portal = { "apps/portal/package.json": manifestOf("@ips/supervisor-portal") };

  it("finds a portal that reaches the database", () => {
    const texts = { ...portal, "apps/portal/src/a.ts": 'import { eq } from "drizzle-orm/pg-core";' };
    expect(strayDatabaseDrivers(repositoryOf(texts))).toMatchObject([
      { file: "apps/portal/src/a.ts", line: 1 },
    ]);
  });

  it("is not misled by a library whose name only begins alike", () => {
    const texts = { ...portal, "apps/portal/src/a.ts": 'import x from "pg-something-else";' };
    expect(strayDatabaseDrivers(repositoryOf(texts))).toEqual([]);
  });
});

describe("strayEnvironmentReads", () => {
  const at = (text: string) => strayEnvironmentReads(repositoryOf({ "apps/api/src/a.ts": text }));

  it("finds process.env, written out or imported", () => {
    expect(at("const port = process.env.PORT;")).toHaveLength(1);
    expect(at('import { env } from "node:process";')).toHaveLength(1);
  });

  it("leaves comments, texts and other environments alone", () => {
    expect(at('// process.env\nconst text = "process.env"; const env = makeEnv();')).toEqual([]);
  });

  it("lets the file that owns the settings read them", () => {
    expect(strayEnvironmentReads(repositoryOf({ "apps/api/src/env.ts": "process.env" }))).toEqual([]);
  });
});

describe("strayClocks", () => {
  const at = (text: string) => strayClocks(repositoryOf({ "packages/domain/src/a.ts": text }));

  it.each(["new Date()", "Date.now()", "Date()", "Temporal.Now.plainDateISO()"])("finds %s", (call) => {
    expect(at(`export const today = ${call};`)).toHaveLength(1);
  });

  it("leaves dates made from a value alone", () => {
    expect(at('export const day = new Date("2026-01-01"); const kind = Date.UTC(2026, 0, 1);')).toEqual([]);
  });

  it("lets tests look at the clock", () => {
    expect(strayClocks(repositoryOf({ "packages/domain/src/a.test.ts": "Date.now();" }))).toEqual([]);
  });
});

describe("featureCrossings", () => {
  const at = (specifier: string) =>
    featureCrossings(
      repositoryOf({ "apps/supervisor-portal/src/features/plan/page.ts": `import "${specifier}";` }),
    );

  it("finds a feature that imports another", () => {
    expect(at("../sharing/grid.ts")).toHaveLength(1);
  });

  it("knows the screens that both portals show, and what those are made of", () => {
    const from = (specifier: string) =>
      featureCrossings(repositoryOf({ "packages/screens/src/plan/editor.tsx": `import "${specifier}";` }));
    expect(from("../sharing/grid.tsx")).toHaveLength(1);
    expect(from("../findings/finding-row.tsx")).toEqual([]);
  });

  it("accepts imports inside the feature and of shared code", () => {
    expect(at("./step.ts")).toEqual([]);
    expect(at("../../app/session.ts")).toEqual([]);
  });
});
