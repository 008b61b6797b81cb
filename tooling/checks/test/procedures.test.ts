import { permissions } from "@ips/policy";
import { describe, expect, it } from "vitest";
import { type Procedure, unpermittedProcedures } from "../src/procedures-permitted.ts";

// Packages reach the API by type only; this check looks at its source from outside.
const root = (await import(new URL("../../../apps/api/src/trpc/root.ts", import.meta.url).href)) as {
  appRouter: { _def: { procedures: Readonly<Record<string, Procedure>> } };
};
const exceptions = (await import(
  new URL("../../../apps/api/src/trpc/without-permission.ts", import.meta.url).href
)) as {
  withoutPermission: Readonly<Record<string, string>>;
};

describe("the API", () => {
  it("asks a permission for every procedure that is not on the list of exceptions", () => {
    const { procedures } = root.appRouter._def;
    expect(Object.keys(procedures).length).toBeGreaterThan(0);
    expect(unpermittedProcedures(procedures, exceptions.withoutPermission, Object.keys(permissions))).toEqual(
      [],
    );
  });
});
