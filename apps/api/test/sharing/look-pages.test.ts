import { describe, expect, test } from "vitest";
import { v7 } from "uuid";
import { recordLook } from "../../src/features/disclosure/record-look.ts";
import { refusal } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

/** A client of Ana's at whom somebody looked that often. */
async function lookedAt(times: number): Promise<string> {
  const { clientId } = await world().anIpsClient("ana");
  await world().rows("ana", async (tx) => {
    for (let look = 0; look < times; look++) await recordLook(tx, clientId, ["identity"], "client.get");
  });
  return clientId;
}

const keys = (page: { rows: { lookId: string }[] }) => page.rows.map(({ lookId }) => lookId);

describe("pages of who has looked", () => {
  test.each([9, 10, 11, 21])(
    "of %i looks every one is on a page, once, while turning the pages adds more",
    async (times) => {
      const clientId = await lookedAt(times);
      const { looks } = world().as("ana").disclosure;
      let page = await looks({ clientId, pageSize: 10 });
      const seen = [...keys(page)];
      expect(page).toMatchObject({ total: times, newer: 0, older: Math.max(0, times - 10) });
      while (page.older > 0) {
        page = await looks({ clientId, pageSize: 10, older: seen.at(-1) });
        expect(page.newer + page.rows.length + page.older).toBe(page.total);
        seen.push(...keys(page));
      }
      expect(seen).toHaveLength(times);
      expect(new Set(seen).size).toBe(times);
    },
  );

  test("going back shows the page that stood before, and the first page whole", async () => {
    const clientId = await lookedAt(25);
    const { looks } = world().as("ana").disclosure;
    const first = await looks({ clientId, pageSize: 10 });
    const second = await looks({ clientId, pageSize: 10, older: keys(first).at(-1) });
    const third = await looks({ clientId, pageSize: 10, older: keys(second).at(-1) });
    expect(third.rows).toHaveLength(5);
    expect(keys(await looks({ clientId, pageSize: 10, newer: keys(third)[0] }))).toEqual(keys(second));
    // Three looks came meanwhile, by turning the pages: the rows newer than the second page are still a full one.
    expect(keys(await looks({ clientId, pageSize: 10, newer: keys(second)[0] }))).toEqual(keys(first));
    const top = await looks({ clientId, pageSize: 10, newer: keys(first)[3] });
    expect(top).toMatchObject({ newer: 0 });
    expect(top.rows).toHaveLength(10);
  });

  test("is narrowed by who, by how and by days, and names everybody whatever is asked for", async () => {
    const { clientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    await world().as("ben").client.get({ clientId });
    await world().as("eric").client.get({ clientId });
    const { looks } = world().as("sue").disclosure;
    const all = await looks({ clientId });
    const ben = all.people.find(({ name }) => name === "Ben Ortiz");
    expect(all.people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Ben Ortiz", "Eric Miller"]));
    const his = await looks({ clientId, by: ben?.by });
    expect(new Set(his.rows.map(({ byName }) => byName))).toEqual(new Set(["Ben Ortiz"]));
    expect(his.people).toEqual(expect.arrayContaining(all.people));
    const under = await looks({ clientId, way: "release" });
    expect(under.rows.length).toBeGreaterThan(0);
    expect(new Set(under.rows.map(({ way, agencyName }) => `${way} ${agencyName}`))).toEqual(
      new Set(["release State VR"]),
    );
    expect((await looks({ clientId, from: "2031-01-01" })).total).toBe(0);
    expect((await looks({ clientId, until: "2020-01-01" })).rows).toEqual([]);
  });

  test("another agency's record, also an open one, and a look at another record are kept closed", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    const { looks } = world().as("eric").disclosure;
    expect((await refusal(looks({ clientId }))).code).toBe("FORBIDDEN");
    expect((await refusal(looks({ clientId: v7() }))).code).toBe("NOT_FOUND");
    const foreign = await lookedAt(1);
    const [key] = keys(await world().as("ana").disclosure.looks({ clientId: foreign }));
    expect((await refusal(looks({ clientId: foreign }))).code).toBe("NOT_FOUND");
    for (const older of [key, v7()])
      expect((await refusal(looks({ clientId: vrClientId, older }))).code).toBe("NOT_FOUND");
  });
});
