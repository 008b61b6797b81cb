import { expect, test } from "vitest";
import { pointHref, pointSearch } from "./point-search.ts";

test("the address of a point says which, of which program, and leaves out what it does not know", () => {
  expect(pointSearch({ point: "mutual-cover", program: "", page: 2 })).toEqual({ point: "mutual-cover" });
  expect(pointHref({ point: "log-review", program: "u1" })).toBe(
    "/fidelity/point?point=log-review&program=u1",
  );
});
