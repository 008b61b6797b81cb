import { expect, test } from "vitest";
import { sharedWorkKinds } from "../vocabulary/shared-work-kind.ts";
import { sharedWorkGroup } from "./shared-work-group.ts";
import { sharedWorkRecorders } from "./shared-work-recorders.ts";

test.each([
  ["ipe-and-vr-services", ["vr"]],
  ["benefits", ["ips"]],
] as const)("shared work of %s is recorded by %s alone", (group, recorders) => {
  const ofGroup = sharedWorkKinds.filter((kind) => sharedWorkGroup(kind) === group);
  expect(ofGroup).not.toEqual([]);
  for (const kind of ofGroup) expect(sharedWorkRecorders(kind)).toEqual(recorders);
});

test("everything can be recorded by somebody", () => {
  expect(sharedWorkKinds.filter((kind) => sharedWorkRecorders(kind).length === 0)).toEqual([]);
});
