import { client, type Tx } from "@ips/db";
import type { FindingsInput, MilestoneKind } from "@ips/domain";
import { sql } from "drizzle-orm";
import { loadEmployerContactInputs } from "./load-employer-contact-inputs.ts";
import { loadEpisodeInputs } from "./load-episode-inputs.ts";
import { loadMilestonesInForce, type MilestoneInForce } from "./load-milestones-in-force.ts";
import { loadPlanInputs } from "./load-plan-inputs.ts";
import { loadReleaseInputs } from "./load-release-inputs.ts";
import { loadReportedVrIds, loadVrCases } from "./load-vr-cases.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";
import { reportedVrInput } from "./reported-vr-input.ts";

/**
 * What the rules read about each client, as far as the actor may see it: one statement a table, however many
 * clients. A group that the actor may not read looks empty; who shows findings leaves out those that rest on it.
 */
export async function loadFindingsInputs(tx: Tx, of: FindingsOf): Promise<Map<string, FindingsInput>> {
  const clients = await visibleClients(tx, of);
  const episodes = await loadEpisodeInputs(tx, of);
  const employerContacts = await loadEmployerContactInputs(tx, of);
  const milestones = Map.groupBy(await loadMilestonesInForce(tx, of), ({ clientId }) => clientId);
  const cases = await loadVrCases(tx, of);
  const reportedIds = await loadReportedVrIds(tx, of);
  const releases = await loadReleaseInputs(tx, of);
  const plans = await loadPlanInputs(tx, of);

  return new Map(
    clients.map(({ id }) => {
      const episode = episodes.get(id) ?? null;
      const dates = milestones.get(id) ?? [];
      const own = cases.get(id);
      const vr =
        own === undefined
          ? reportedVrInput(reportedIds.get(id) ?? null, episode?.id ?? null, dates)
          : { vr: own, milestones: dates.filter(({ vrCaseId }) => vrCaseId === own.id) };
      const ofEpisode = dates.filter(
        ({ source, episodeId }) => source === "own" && episodeId !== null && episodeId === episode?.id,
      );
      return [
        id,
        {
          episode,
          vr: vr?.vr ?? null,
          employerContacts: employerContacts.get(id) ?? [],
          releases: releases.get(id) ?? [],
          plan: plans.get(id) ?? null,
          milestoneIds: idsByKind([...ofEpisode, ...(vr?.milestones ?? [])]),
        },
      ];
    }),
  );
}

/**
 * The records that the actor may see at least a part of. A release may open a VR case without the identity beside it, so
 * for records of other agencies any open group is enough.
 */
async function visibleClients(tx: Tx, of: FindingsOf): Promise<{ id: string }[]> {
  if ("clientIds" in of) {
    const { rows } = await tx.execute<{ id: string }>(sql`
      select distinct asked.id from unnest(${sql.param([...of.clientIds])}::uuid[]) as asked (id)
      where asked.id = any((select app.granted_clients())::uuid[]) or exists (select from client where client.id = asked.id)`);
    return rows;
  }
  return tx
    .select({ id: client.id })
    .from(client)
    .where(ofClients(of, { clientId: client.id, unitId: client.unitId, agencyId: client.agencyId }));
}

function idsByKind(milestones: readonly MilestoneInForce[]): Partial<Record<MilestoneKind, string>> {
  return Object.fromEntries(milestones.map(({ kind, id }) => [kind, id]));
}
