import { referenceTable } from "@ips/db";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";
import { askTogether } from "../../query/ask-together.ts";
import { jobFactsOf } from "./job-facts.ts";

const world = useWorld();

const row = {
  key: "XX",
  item: null,
  from: "2026-01-01",
  until: null,
  amount: 1500,
  unit: "cents-an-hour",
  title: null,
  source: null,
} as const;

const jobsAs = async (player: Player, clientId: string) =>
  world().rows(player, async (tx) => {
    const { jobs } = await askTogether(tx, { jobs: jobFactsOf({ clientIds: [clientId] }) });
    return [...(jobs.get(clientId) ?? [])];
  });

test("a loaded table gives the minimum wage of a job whose place it knows, to both sides of a release alike", async () => {
  const { clientId } = await world().anIpsClient("ana");
  const add = (startedOn: string, workPlace: string | null) =>
    world().as("ana").job.add({
      jobId: v7(),
      clientId,
      employerName: "Kessler Hardware",
      title: "Clerk",
      startedOn,
      hoursPerWeek: 20,
      hourlyWageCents: 1500,
      permanent: true,
      workPlace,
    });
  await add("2025-12-31", "XX");
  await add("2026-01-01", "XX");
  await add("2026-02-01", null);
  const wages = async (player: Player) =>
    (await jobsAs(player, clientId)).map(({ minimumWage }) => minimumWage.cents);
  expect(await wages("ana")).toEqual([null, null, null]);

  const table = {
    agencyId: world().agencyIds.harbor,
    kind: "minimum-wage",
    title: "Minimum wages",
    source: "State labor department",
    rows: [row],
    loadedByName: "",
  } as const;
  await world()
    .database.owner.insert(referenceTable)
    .values({ id: v7(), ...table });
  expect(await wages("ana")).toEqual([null, 1500, null]);

  expect(await wages("eric")).toEqual([]);
  await world().aRelease("ana", clientId, "state", ["identity", "jobs-and-wages"]);
  expect(await wages("eric")).toEqual([null, 1500, null]);
});

test("another agency's own table says nothing of a job, also where its people read the job", async () => {
  const { clientId } = await world().anIpsClient("ana");
  await world().as("ana").job.add({
    jobId: v7(),
    clientId,
    employerName: "Kessler Hardware",
    title: "Clerk",
    startedOn: "2026-01-01",
    hoursPerWeek: 20,
    hourlyWageCents: 1500,
    permanent: true,
    workPlace: "YY",
  });
  const rows = [{ ...row, key: "YY", amount: 9900 }];
  const table = {
    kind: "minimum-wage",
    title: "Minimum wages",
    source: "State",
    rows,
    loadedByName: "",
  } as const;
  await world()
    .database.owner.insert(referenceTable)
    .values({ id: v7(), agencyId: world().agencyIds.state, ...table });
  await world().aRelease("ana", clientId, "state", ["identity", "jobs-and-wages"]);
  for (const player of ["ana", "eric"] as const) {
    expect((await jobsAs(player, clientId)).map(({ minimumWage }) => minimumWage.cents)).toEqual([null]);
  }
});
