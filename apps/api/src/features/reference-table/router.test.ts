import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

const csv =
  "Place,From,Until,Amount,Unit,Source\nXX,2026-01-01,2026-06-30,1500,cents-an-hour,\nXX,2026-07-01,,1550,cents-an-hour,Order 7\n";
const about = { title: "Minimum wages", source: "State labor department", knownThrough: "2026-12-31" };
const file = { kind: "minimum-wage", format: "csv", text: csv } as const;

const load = async (change: object = {}) => {
  const tableId = v7();
  await world()
    .as("adam")
    .referenceTable.load({ tableId, ...file, ...about, ...change });
  return tableId;
};

describe("a table that an administrator loads", () => {
  test("is looked at before anything is kept, with every problem by its row", async () => {
    const text = "place,from,amount,unit\nXX,2026-01-01,15.00,cents-an-hour\n,2026-01-01,1500,dollars\n";
    expect(
      await world()
        .as("adam")
        .referenceTable.preview({ ...file, text }),
    ).toEqual({
      count: 0,
      rows: [],
      problems: [
        { code: "amount-not-whole", row: 1, column: "amount" },
        { code: "cell-missing", row: 2, column: "place" },
        { code: "unit-unknown", row: 2, column: "unit" },
      ],
    });
    const refused = await refusal(
      world()
        .as("adam")
        .referenceTable.load({ tableId: v7(), ...file, text, ...about }),
    );
    expect(refused).toMatchObject({ code: "CONFLICT", app: { code: "table.refused" } });
    expect((await world().as("adam").referenceTable.list()).rows).toEqual([]);
  });

  test("takes the place of the one before, which can be used again; a retried load is one load", async () => {
    const first = await load();
    await world()
      .as("adam")
      .referenceTable.load({ tableId: first, ...file, ...about });
    const second = await load({ title: "Minimum wages, mended" });
    const standing = async () =>
      (await world().as("adam").referenceTable.list()).rows.map(({ tableId, replacedAt }) => [
        tableId,
        replacedAt === null,
      ]);
    expect(await standing()).toEqual([
      [second, true],
      [first, false],
    ]);
    await world().as("adam").referenceTable.revive({ tableId: first });
    expect(await standing()).toEqual([
      [first, true],
      [second, false],
    ]);
    expect(await world().as("adam").referenceTable.get({ tableId: first })).toMatchObject({
      count: 2,
      rows: [
        { key: "XX", amount: 1500, source: null },
        { key: "XX", amount: 1550, source: "Order 7" },
      ],
    });
    await world().as("adam").referenceTable.stop({ tableId: first });
    expect(await standing()).toEqual([
      [second, false],
      [first, false],
    ]);
  });

  test("fills the minimum wage of a job whose place it knows, on the first day of the job, and not past its last day", async () => {
    await load();
    expect(await world().as("ana").referenceTable.choices()).toEqual({ places: ["XX"], occupations: null });
    const wages = async (startedOn: string) => {
      const { clientId } = await world().anIpsClient("ana");
      await world().as("ana").job.add({
        jobId: v7(),
        clientId,
        employerName: "Kessler Hardware",
        title: "Clerk",
        startedOn,
        hoursPerWeek: null,
        hourlyWageCents: 1500,
        permanent: null,
        workPlace: "XX",
      });
      const { rows } = await world().as("ana").client.jobs({ clientId });
      return rows.map(({ minimumWage }) => minimumWage.cents);
    };
    expect(await wages("2025-12-31")).toEqual([null]);
    expect(await wages("2026-01-01")).toEqual([1500]);
    expect(await wages("2026-06-15")).toEqual([1500]);
  });

  test("is read from JSON as well, and occupations from their own table", async () => {
    const text = JSON.stringify({ rows: [{ code: "43-5081", title: "Stockers", from: "2018-01-01" }] });
    await load({ kind: "soc-title", format: "json", text, title: "SOC", knownThrough: null });
    expect((await world().as("ana").referenceTable.choices()).occupations).toEqual({
      title: "SOC",
      source: "State labor department",
      knownThrough: null,
    });
    expect((await world().as("ana").referenceTable.occupations({ text: "stock" })).rows).toEqual([
      { code: "43-5081", title: "Stockers", from: "2018-01-01" },
    ]);
  });

  test.each([
    ["csv", 'place,from\n"XX'],
    ["json", "{"],
    ["json", "7"],
    ["json", "[7]"],
  ] as const)("that is no table at all is refused: %s %j", async (format, text) => {
    expect(
      await refusal(world().as("adam").referenceTable.preview({ kind: "minimum-wage", format, text })),
    ).toMatchObject({ app: { code: "table.not-readable" } });
  });
});

describe("occupations", () => {
  const soc = {
    kind: "soc-title",
    format: "csv",
    title: "SOC 2018",
    source: "Bureau of Labor Statistics",
    knownThrough: null,
    text: [
      "code,title,from,until",
      "43-5081,Stockers and Order Fillers,2018-01-01,",
      '43-9061,"Office Clerks, General",2018-01-01,',
      "41-2031,Retail Salespersons,2018-01-01,2026-03-31",
      "41-2031,Retail Sales Workers,2026-04-01,",
      "11-1011,Chief Executives,2026-07-01,",
    ].join("\n"),
  } as const;
  const codes = async (text: string, player: "ana" | "lou" = "ana") =>
    (await world().as(player).referenceTable.occupations({ text })).rows.map(
      ({ code, title }) => `${code} ${title}`,
    );

  test("are found by words of their title or by how their code begins, as they are called today", async () => {
    await load(soc);
    expect(await codes("order stock")).toEqual(["43-5081 Stockers and Order Fillers"]);
    expect(await codes("CLERK")).toEqual(["43-9061 Office Clerks, General"]);
    expect(await codes("43-")).toHaveLength(2);
    expect(await codes("retail")).toEqual(["41-2031 Retail Sales Workers"]);
    expect(await codes("chief")).toEqual([]);
    expect(await codes("tockers")).toEqual([]);
    expect(await codes("%'; drop")).toEqual([]);
    expect(await codes("")).toHaveLength(3);
    expect(await codes("stockers", "lou")).toEqual([]);
  });

  test("name the code of a job as it was called on its first day, with the table and its date", async () => {
    await load(soc);
    const occupationOf = async (startedOn: string, socCode: string | null) => {
      const { clientId } = await world().anIpsClient("ana");
      await world().as("ana").job.add({
        jobId: v7(),
        clientId,
        employerName: "Kessler Hardware",
        title: "Clerk",
        startedOn,
        hoursPerWeek: null,
        hourlyWageCents: null,
        permanent: null,
        socCode,
      });
      return (await world().as("ana").client.jobs({ clientId })).rows[0]?.occupation;
    };
    const named = { table: "SOC 2018", source: "Bureau of Labor Statistics" };
    expect(await occupationOf("2026-03-31", "41-2031")).toEqual({
      code: "41-2031",
      title: "Retail Salespersons",
      from: "2018-01-01",
      ...named,
    });
    expect(await occupationOf("2026-04-01", "41-2031")).toMatchObject({ title: "Retail Sales Workers" });
    expect(await occupationOf("2017-12-31", "43-5081")).toMatchObject({
      title: "Stockers and Order Fillers",
    });
    expect(await occupationOf("2026-04-01", "99-9999")).toBeNull();
    expect(await occupationOf("2026-04-01", null)).toBeNull();
  });
});

test("a state's thresholds stand beside the jobs, those in force today, with their date and source", async () => {
  const w = world();
  const { clientId } = await w.anIpsClient("lou");
  expect((await w.as("lou").client.jobs({ clientId })).thresholds).toBeNull();
  const { clientId: ours } = await w.anIpsClient("ana");
  const text = [
    "place,threshold,from,until,amount,unit,source",
    "NY,1619(b),2025-01-01,2025-12-31,4400000,cents-a-year,",
    "NY,1619(b),2026-01-01,,4500000,cents-a-year,POMS",
    "NY,Old limit,2025-01-01,2025-12-31,100,count,",
    "TX,1619(b),2026-01-01,,4000000,cents-a-year,",
  ].join("\n");
  await load({ kind: "state-threshold", format: "csv", title: "Thresholds", text });
  expect((await w.as("ana").client.jobs({ clientId: ours })).thresholds).toEqual({
    state: "NY",
    table: { title: "Thresholds", source: "State labor department", knownThrough: "2026-12-31" },
    rows: [
      {
        name: "1619(b)",
        amount: 4_500_000,
        unit: "cents-a-year",
        from: "2026-01-01",
        until: null,
        source: "POMS",
      },
    ],
  });
  expect((await w.as("lou").client.jobs({ clientId })).thresholds).toBeNull();
});

describe("who must not get in", () => {
  test.each(["ana", "sue", "eric", "vera"] as const)("%s loads nothing", async (player) => {
    await rejects(
      world()
        .as(player)
        .referenceTable.load({ tableId: v7(), ...file, ...about }),
      "FORBIDDEN",
    );
  });

  test("another agency's supervisor finds no table, neither by name nor in a list", async () => {
    const tableId = await load();
    const asked = (id: string) => refusal(world().as("vera").referenceTable.get({ tableId: id }));
    expect(await asked(tableId)).toEqual(await asked(v7()));
    expect((await world().as("vera").referenceTable.list()).rows).toEqual([]);
    expect(await world().as("eric").referenceTable.choices()).toEqual({ places: [], occupations: null });
  });
});
