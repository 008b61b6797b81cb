import { rules } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { rulePackages } from "../src/asked/rule-functions.ts";
import { idleCost, importCost, type ImportCost } from "../src/size/import-cost.ts";
import { everyRule, importedNames, mostFor } from "../src/size/limits.ts";

/** How many of the heaviest are listed. */
const listed = 5;

const inKilobytes = ({ name, bytes }: ImportCost) => `${name} ${(bytes / 1024).toFixed(1)} kB`;

describe.each(rulePackages)("a page that imports one name of %s", (from) => {
  test("pays for that name alone: under 6 kB for whatever answers one question, a quarter of one an item for what estimates a whole scale", async () => {
    const costs: ImportCost[] = [];
    for (const name of importedNames(from)) costs.push(await importCost(from, name));
    const heaviest = costs.toSorted((a, b) => b.bytes - a.bytes);
    console.log(`${from}: the heaviest are ${heaviest.slice(0, listed).map(inKilobytes).join(", ")}.`);
    expect(heaviest.filter(({ name, bytes }) => bytes > mostFor(name)).map(inKilobytes)).toEqual([]);
    // A name that could not be resolved would weigh next to nothing.
    expect(heaviest.filter(({ bytes }) => bytes < 60).map(inKilobytes)).toEqual([]);
  });
});

test.each(rulePackages)("a page that imports %s and uses nothing of it pays nothing", async (from) => {
  expect(await idleCost(from)).toBe(0);
});

test("every rule of the registry can be imported by itself", () => {
  expect(importedNames("@ips/domain").length).toBeGreaterThan(rules.length);
});

test("a page that asks every rule carries less than a kilobyte for each, and one that asks a rule carries that rule", async () => {
  const whole = await importCost("@ips/domain", "rules");
  console.log(`@ips/domain: all ${rules.length} rules weigh ${inKilobytes(whole)}.`);
  expect(whole.bytes).toBeLessThan(everyRule);
  const judge = await importCost("@ips/domain", "findingsFor");
  const one = await importCost("@ips/domain", "planReview");
  expect(judge.bytes + one.bytes).toBeLessThan(whole.bytes / 2);
});

test("a name that does not exist is refused and not weighed as nothing", async () => {
  await expect(importCost("@ips/domain", "thereIsNoSuchFunction")).rejects.toThrow("thereIsNoSuchFunction");
});
