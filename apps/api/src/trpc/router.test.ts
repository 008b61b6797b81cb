import { permissions } from "@ips/policy";
import { expect, test } from "vitest";
import type { ProcedureMeta } from "./init.ts";
import { appRouter } from "./root.ts";
import { withoutPermission } from "./without-permission.ts";

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { meta?: ProcedureMeta } }>);

test("every procedure has a permission, or stands with its reason on the list of those without", () => {
  const bare = procedures.filter(([, { _def }]) => _def.meta?.permission === undefined).map(([path]) => path);
  expect(bare.toSorted()).toEqual(Object.keys(withoutPermission).toSorted());
});

test("every permission a procedure names is one of the registry", () => {
  const named = procedures.flatMap(([, { _def }]) => _def.meta?.permission ?? []);
  expect(named.filter((permission) => !(permission in permissions))).toEqual([]);
});
