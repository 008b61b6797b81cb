import { findingsQuestions } from "../findings/findings-inputs.ts";
import { jobFactsOf } from "../job/job-facts.ts";
import type { Answers } from "../../query/ask-together.ts";
import { employerVisitsOf } from "./employer-visits-of.ts";
import { meetingDaysOf } from "./meeting-days-of.ts";
import { planAgreementsOf } from "./plan-agreements-of.ts";
import { sharedWorkOf } from "./shared-work-of.ts";

/**
 * What the crosswalk reads about these records, of both sides, as far as the actor may see them: one question a table, however many people, all to be
 * asked together. What another table of the record holds is read from there.
 */
export const crosswalkQuestions = (clientIds: readonly string[]) => ({
  ...findingsQuestions({ clientIds }),
  work: sharedWorkOf(clientIds),
  jobs: jobFactsOf({ clientIds }),
  visits: employerVisitsOf(clientIds),
  meetingDays: meetingDaysOf(clientIds),
  planAgreements: planAgreementsOf(clientIds),
});

/** What {@link crosswalkQuestions} come to. */
export type CrosswalkAnswers = Answers<ReturnType<typeof crosswalkQuestions>>;
