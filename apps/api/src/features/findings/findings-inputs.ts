import { client } from "@ips/db";
import type { FindingsInput, MilestoneKind } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { benefitsInputs } from "./benefits-inputs.ts";
import { employerContactInputs } from "./employer-contact-inputs.ts";
import { episodeInputs } from "./episode-inputs.ts";
import { jobInputs } from "./job-inputs.ts";
import { jurisdictionsElsewhere } from "./jurisdictions-elsewhere.ts";
import { milestonesInForce, type MilestoneInForce } from "./milestones-in-force.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";
import { planInputs } from "./plan-inputs.ts";
import { personReleaseInputs, releaseInputs } from "./release-inputs.ts";
import { reportedVrInput } from "./reported-vr-input.ts";
import { extensionInputs, reportedVrIds, vrCases } from "./vr-cases.ts";

/**
 * What the rules read about each client, as far as the actor may see it: one question a table, however many clients, all
 * to be asked together. A group that the actor may not read looks empty; who shows findings leaves out those that rest
 * on it.
 */
export const findingsQuestions = (of: FindingsOf) => ({
  judgedClients: visibleClients(of),
  judgedEpisodes: episodeInputs(of),
  judgedEmployerContacts: employerContactInputs(of),
  judgedMilestones: milestonesInForce(of),
  judgedCases: vrCases(of),
  judgedExtensions: extensionInputs(of),
  judgedReports: reportedVrIds(of),
  judgedReleases: releaseInputs(of),
  judgedPersonReleases: personReleaseInputs(of),
  judgedPlans: planInputs(of),
  judgedJobs: jobInputs(of),
  judgedBenefits: benefitsInputs(of),
  judgedElsewhere: jurisdictionsElsewhere(of),
});

type Questions = ReturnType<typeof findingsQuestions>;

/** What {@link findingsQuestions} come to. */
export type FindingsAnswers = {
  readonly [Name in keyof Questions]: Questions[Name] extends Question<infer Answer> ? Answer : never;
};

/** Puts the answers together to what the rules read, by client. */
export function findingsInputs(given: FindingsAnswers): Map<string, FindingsInput> {
  return new Map(
    given.judgedClients.map((id) => {
      const episode = given.judgedEpisodes.get(id) ?? null;
      const dates = given.judgedMilestones.get(id) ?? [];
      const own = given.judgedCases.get(id);
      const vr =
        own === undefined
          ? reportedVrInput(given.judgedReports.get(id) ?? null, episode?.id ?? null, dates)
          : {
              vr: { ...own, extensions: given.judgedExtensions.get(own.id) ?? [] },
              milestones: dates.filter(({ vrCaseId }) => vrCaseId === own.id),
            };
      const ofEpisode = dates.filter(
        ({ source, episodeId }) => source === "own" && episodeId !== null && episodeId === episode?.id,
      );
      return [
        id,
        {
          episode,
          vr: vr?.vr ?? null,
          employerContacts: given.judgedEmployerContacts.get(id) ?? [],
          releases: [...(given.judgedReleases.get(id) ?? []), ...(given.judgedPersonReleases.get(id) ?? [])],
          plan: given.judgedPlans.get(id) ?? null,
          ...(given.judgedJobs.get(id) ?? { job: null, meetings: [] }),
          benefits: given.judgedBenefits.get(id) ?? null,
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
const visibleClients = (of: FindingsOf): Question<string[]> =>
  questionOf(visible(of), (rows) => rows.map(({ id }) => id));

const visible = (of: FindingsOf): SQL<{ id: string }> =>
  "clientIds" in of
    ? sql<{
        id: string;
      }>`select distinct asked.id from unnest(${sql.param([...of.clientIds])}::uuid[]) as asked (id)
        where asked.id = any((select app.granted_clients())::uuid[]) or exists (select from client where client.id = asked.id)`
    : sql<{ id: string }>`select client.id from client
        where ${ofClients(of, { clientId: client.id, unitId: client.unitId, agencyId: client.agencyId })}`;

function idsByKind(milestones: readonly MilestoneInForce[]): Partial<Record<MilestoneKind, string>> {
  return Object.fromEntries(milestones.map(({ kind, id }) => [kind, id]));
}
