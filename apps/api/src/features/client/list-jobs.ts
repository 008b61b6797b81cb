import type { clientInput, jobsOutput } from "@ips/contract";
import { job } from "@ips/db";
import { desc, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { idArray } from "./id-array.ts";
import { recordIds } from "./load-records.ts";
import { readPerson } from "./read-person.ts";
import { myAgency } from "./acting.ts";

/** The jobs a person has or had, latest start first, with those that a release opens. */
export function listJobs(
  ctx: ActorContext,
  { clientId }: z.output<typeof clientInput>,
): Promise<z.infer<typeof jobsOutput>> {
  return readPerson(ctx, clientId, ["jobs-and-wages"], async (_ask, records, tx) => ({
    rows: await tx
      .select({
        jobId: job.id,
        own: sql<boolean>`${job.agencyId} = ${myAgency}`,
        employerName: job.employerName,
        title: job.title,
        startedOn: job.startedOn,
        endedOn: job.endedOn,
        endReason: job.endReason,
        hoursPerWeek: job.hoursPerWeek,
        hourlyWageCents: job.hourlyWageCents,
        openToAnyone: job.openToAnyone,
        permanent: job.permanent,
      })
      .from(job)
      .where(sql`${job.clientId} = any(${idArray(recordIds(records))})`)
      .orderBy(desc(job.startedOn), desc(job.id)),
  }));
}
