import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors } from "./field-errors.ts";

const schema = z.object({
  name: z.string().min(1, { error: "text.missing" }).max(5),
  hours: z.number().positive({ error: "hours.not-positive" }).max(168),
  kind: z.enum(["ips", "vr"]),
  staff: z.union([z.object({ staffId: z.uuid() }), z.object({ name: z.string(), number: z.string() })]),
});

const errorsOf = (input: unknown) => {
  const { error } = schema.safeParse(input);
  if (!error) throw new Error("the input was accepted");
  return fieldErrors(error).map(({ path, code }) => [path, code]);
};
const good = {
  name: "Ana",
  hours: 20,
  kind: "ips",
  staff: { staffId: "01938c6e-7d5a-7cc0-8e3b-0123456789ab" },
};

describe("fieldErrors", () => {
  test("a schema's own code is kept", () => {
    expect(errorsOf({ ...good, name: "", hours: 0 })).toEqual([
      ["name", "text.missing"],
      ["hours", "hours.not-positive"],
    ]);
  });

  test("what zod refuses itself gets a general code", () => {
    expect(errorsOf({ ...good, name: "too long a name", hours: 200, kind: "other" })).toEqual([
      ["name", "field.too-long"],
      ["hours", "field.too-big"],
      ["kind", "field.impossible"],
    ]);
    expect(errorsOf({ hours: "twenty", kind: null })).toContainEqual(["name", "field.missing"]);
  });

  test("a union is explained by the branch that came closest", () => {
    expect(errorsOf({ ...good, staff: { staffId: "x" } })).toEqual([["staff.staffId", "field.impossible"]]);
  });

  test("no typed value is repeated", () => {
    expect(JSON.stringify(errorsOf({ ...good, name: "secret name" }))).not.toContain("secret");
  });
});
