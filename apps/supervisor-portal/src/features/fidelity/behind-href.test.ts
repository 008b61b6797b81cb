import { expect, test } from "vitest";
import { behindHref } from "./behind-href.ts";

test("figures lead to their records, points and answers to what they rest on, and the rest nowhere", () => {
  const of = (key: string, specialist: string | null = null) =>
    behindHref({ key, specialist, program: "u1" });
  expect(of("weeks-worked", "Ana Lopez")).toBe(
    "/fidelity/records?figure=weeks-worked&specialist=Ana+Lopez&program=u1",
  );
  expect(of("supervisor-role.field-mentoring")).toBe(
    "/fidelity/point?point=supervisor-role.field-mentoring&program=u1",
  );
  expect(of("mutual-cover")).toBe("/fidelity/point?point=mutual-cover&program=u1");
  expect(of("months")).toBeNull();
  const counted = { key: "weekly-in-month-one", specialist: null, program: "u1" };
  expect(behindHref(counted)).toContain("/fidelity/records");
  expect(behindHref({ ...counted, answered: true })).toContain("/fidelity/point");
});
