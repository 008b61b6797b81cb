import { permissions } from "@ips/policy";
import { expect, test } from "vitest";
import type { ProcedureMeta } from "./init.ts";
import { appRouter } from "./root.ts";
import { withoutPermission } from "./without-permission.ts";

// tRPC shows what a procedure says about itself under this name alone.
const hidden = "_def";
type Described = Record<typeof hidden, { meta?: ProcedureMeta }>;
const procedures = Object.entries(appRouter[hidden].procedures as unknown as Record<string, Described>).map(
  ([path, procedure]) => ({ path, permission: procedure[hidden].meta?.permission }),
);

test("every procedure has a permission, or stands with its reason on the list of those without", () => {
  const bare = procedures.filter(({ permission }) => permission === undefined).map(({ path }) => path);
  expect(bare.toSorted()).toEqual(Object.keys(withoutPermission).toSorted());
});

test("every permission a procedure names is one of the registry", () => {
  const named = procedures.flatMap(({ permission }) => permission ?? []);
  expect(named.filter((permission) => !(permission in permissions))).toEqual([]);
});
