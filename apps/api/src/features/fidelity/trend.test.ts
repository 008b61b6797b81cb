import { addDays, type Role } from "@ips/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";
import { weekOf } from "../team/week-of.ts";
import { monthEnds } from "./month-ends.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
});
afterAll(() => api.close());

describe("the months of a program", () => {
  test("are twelve, today last, and today's is what the page says", async () => {
    const ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
    const { today } = supervisor.actor;
    const weekOfLastMonth = weekOf(addDays(monthEnds(today, 2)[0] ?? today, -20));
    await ana.caller.week.save({
      weekId: v7(),
      weekOf: weekOfLastMonth,
      scheduledHours: 40,
      communityHours: 28,
      employmentHours: 40,
    });
    const { months, before } = await supervisor.caller.fidelity.trend({ unitId: null });
    const { items, range } = await supervisor.caller.fidelity.evidence({ unitId: null });
    expect(months.map(({ asOf }) => asOf)).toEqual(monthEnds(today, 12));
    expect(months.at(-1)).toMatchObject({
      lowest: range.lowest,
      highest: range.highest,
      awaiting: range.awaiting,
      items: items.map(({ item, lowest, highest, figure }) => ({ item, lowest, highest, figure })),
    });
    expect(before.find(({ item }) => item === 24)?.figure).toBe(70);
    expect(months[0]?.items.find(({ item }) => item === 24)?.figure).toBeNull();
  });

  test("see an answer from the day on which it is true", async () => {
    const { today } = supervisor.actor;
    const answer = { answerId: v7(), question: "disclosure.pros-and-cons", answer: true } as const;
    await supervisor.caller.programEvent.answer({ ...answer, on: today });
    const { months, before } = await supervisor.caller.fidelity.trend({ unitId: null });
    expect(before.find(({ item }) => item === 13)?.lowest).toBe(1);
    expect(months.at(-1)?.items.find(({ item }) => item === 13)?.lowest).toBe(2);
  });

  test("of another program are not found, and nobody else may ask", async () => {
    const west = await harbor.addUnit("Harbor West");
    await rejects(supervisor.caller.fidelity.trend({ unitId: west.id }), "NOT_FOUND");
    await rejects(supervisor.caller.fidelity.trend({ unitId: v7() }), "NOT_FOUND");
    for (const role of ["specialist", "practitioner", "administrator", "trainer"] satisfies Role[]) {
      const { caller } = await harbor.staff({ role });
      await rejects(caller.fidelity.trend({ unitId: null }), "FORBIDDEN");
    }
  });
});
