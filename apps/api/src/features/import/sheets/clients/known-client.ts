import { assignment, client, episode, reportedVr, type milestone } from "@ips/db";
import { and, asc, eq } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { datesInForce } from "../dates-in-force.ts";
import type { ImportSession } from "../sheet-importer.ts";

type Milestone = Pick<typeof milestone.$inferSelect, "id" | "kind" | "source" | "onDate" | "episodeId">;

/** An enrollment as the record has it, with who was assigned, first to last. */
export type KnownEpisode = typeof episode.$inferSelect & {
  readonly assignments: readonly (typeof assignment.$inferSelect)[];
};

/** What the record has about one client of a row. */
export type KnownClient = {
  readonly client: typeof client.$inferSelect;
  readonly episodes: readonly KnownEpisode[];
  readonly counselor: { readonly id: string; readonly counselorName: string | null } | null;
  readonly dates: readonly Milestone[];
};

/** Loads what the record has about these clients, with one statement a table. */
export async function knownClients(
  { tx, actor }: ImportSession,
  ids: readonly string[],
): Promise<Map<string, KnownClient>> {
  if (ids.length === 0) return new Map();
  const { agencyId } = actor;
  const clients = await tx
    .select()
    .from(client)
    .where(and(eq(client.agencyId, agencyId), anyOf(client.id, ids)));
  const episodes = await tx
    .select()
    .from(episode)
    .where(and(eq(episode.agencyId, agencyId), anyOf(episode.clientId, ids)))
    .orderBy(asc(episode.enteredOn));
  const assignments = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.agencyId, agencyId), anyOf(assignment.clientId, ids)))
    .orderBy(asc(assignment.fromOn));
  const counselors = await tx
    .select()
    .from(reportedVr)
    .where(and(eq(reportedVr.agencyId, agencyId), anyOf(reportedVr.clientId, ids)));
  const dates = await datesInForce(tx, agencyId, ids);

  const assignmentsOf = Map.groupBy(assignments, ({ episodeId }) => episodeId);
  const episodesOf = Map.groupBy(episodes, ({ clientId }) => clientId);
  const datesOf = Map.groupBy(dates, ({ clientId }) => clientId);
  const counselorOf = new Map(counselors.map((row) => [row.clientId, row]));
  return new Map(
    clients.map((row) => [
      row.id,
      {
        client: row,
        episodes: (episodesOf.get(row.id) ?? []).map((each) => ({
          ...each,
          assignments: assignmentsOf.get(each.id) ?? [],
        })),
        counselor: counselorOf.get(row.id) ?? null,
        dates: datesOf.get(row.id) ?? [],
      },
    ]),
  );
}
