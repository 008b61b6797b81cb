import type { EpisodeView, StaffRef } from "@ips/contract";
import { episode, treatmentTeam, unit } from "@ips/db";
import { desc, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";
import { onToday } from "./acting.ts";

/** An IPS episode with the record it stands on. */
export type LoadedEpisode = EpisodeView & { readonly clientId: string };

/**
 * The IPS episodes of records, the open or latest one first, each with the specialist who carries it now (or did last).
 * A specialist of another agency is named only where that agency's record is open.
 */
export function episodesOf(clientIds: readonly string[]): Question<readonly LoadedEpisode[]> {
  const ids = idArray(clientIds);
  const episodes = new QueryBuilder()
    .select({
      clientId: episode.clientId,
      episodeId: episode.id,
      unitName: unit.name,
      referredOn: episode.referredOn,
      enteredOn: episode.enteredOn,
      exitedOn: episode.exitedOn,
      exitReason: episode.exitReason,
      treatmentTeam: treatmentTeam.name,
      specialist: sql<StaffRef | null>`(
        select jsonb_build_object('staffId', carries.staff_id, 'name', coalesce(staff.name, theirs.name))
        from assignment carries
        left join staff on staff.id = carries.staff_id
        left join app.released_staff(${ids}) theirs on theirs.client_id = carries.client_id and theirs.staff_id = carries.staff_id
        where carries.episode_id = ${episode.id} and carries.from_on <= ${onToday} and coalesce(staff.name, theirs.name) is not null
        order by carries.from_on desc, carries.id desc limit 1)`,
    })
    .from(episode)
    .innerJoin(unit, eq(unit.id, episode.unitId))
    .leftJoin(treatmentTeam, eq(treatmentTeam.id, episode.treatmentTeamId))
    .where(sql`${episode.clientId} = any(${ids})`)
    .orderBy(
      sql`${episode.exitedOn} is null desc`,
      desc(sql`coalesce(${episode.enteredOn}, ${episode.referredOn})`),
      episode.id,
    );
  return question(episodes, (rows) => rows);
}
