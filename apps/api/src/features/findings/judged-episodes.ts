import { episode } from "@ips/db";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The episode that is judged, of each client: the open one, or the last. */
export const judgedEpisodes = (of: FindingsOf) =>
  new QueryBuilder()
    .selectDistinctOn([episode.clientId], {
      id: episode.id,
      clientId: episode.clientId,
      agencyId: episode.agencyId,
      enteredOn: episode.enteredOn,
      exitedOn: episode.exitedOn,
    })
    .from(episode)
    .where(ofClients(of, episode))
    .orderBy(
      episode.clientId,
      sql`${episode.exitedOn} is null desc`,
      desc(sql`coalesce(${episode.enteredOn}, ${episode.referredOn})`),
    )
    .as("judged");
