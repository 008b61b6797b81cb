import {
  actionGoalStates,
  acknowledgers,
  agencyKinds,
  breakGlassReasons,
  breakGlassVerdicts,
  clockKinds,
  contactAttendees,
  contactModes,
  contactPlaces,
  dataGroups,
  declineReasons,
  employerAnswers,
  employerContactPurposes,
  employerSteps,
  episodeExitReasons,
  evidenceKinds,
  extensionReasons,
  handOverDocuments,
  handOverWays,
  importReasons,
  jobEndReasons,
  jurisdictionIds,
  languages,
  milestoneKinds,
  milestoneSources,
  priorityCategories,
  programEventKinds,
  publicationKinds,
  prosComponents,
  recipientRelations,
  referenceTableKinds,
  referralDecisions,
  releasePurposes,
  reviewKinds,
  reviewStages,
  reviewTaskKinds,
  roles,
  sharedWorkKinds,
  servicePayers,
  signatureKinds,
  signingCapacities,
  unitKinds,
  vrCaseStatuses,
  vrContactKinds,
} from "@ips/domain";
import { pgEnum } from "drizzle-orm/pg-core";

// Every list of the domain that a column holds. A value is added there, in one place, and a migration follows.
export const acknowledger = pgEnum("acknowledger", acknowledgers);
export const actionGoalState = pgEnum("action_goal_state", actionGoalStates);
export const agencyKind = pgEnum("agency_kind", agencyKinds);
export const breakGlassReason = pgEnum("break_glass_reason", breakGlassReasons);
export const breakGlassVerdict = pgEnum("break_glass_verdict", breakGlassVerdicts);
export const clockKind = pgEnum("clock_kind", clockKinds);
export const contactAttendee = pgEnum("contact_attendee", contactAttendees);
export const contactMode = pgEnum("contact_mode", contactModes);
export const contactPlace = pgEnum("contact_place", contactPlaces);
export const dataGroup = pgEnum("data_group", dataGroups);
export const declineReason = pgEnum("decline_reason", declineReasons);
export const employerAnswer = pgEnum("employer_answer", employerAnswers);
export const employerContactPurpose = pgEnum("employer_contact_purpose", employerContactPurposes);
export const employerStep = pgEnum("employer_step", employerSteps);
export const episodeExitReason = pgEnum("episode_exit_reason", episodeExitReasons);
export const evidenceKind = pgEnum("evidence_kind", evidenceKinds);
export const extensionReason = pgEnum("extension_reason", extensionReasons);
export const handOverDocument = pgEnum("hand_over_document", handOverDocuments);
export const handOverWay = pgEnum("hand_over_way", handOverWays);
export const importReason = pgEnum("import_reason", importReasons);
export const jobEndReason = pgEnum("job_end_reason", jobEndReasons);
export const jurisdictionId = pgEnum("jurisdiction_id", jurisdictionIds);
export const language = pgEnum("language", languages);
export const milestoneKind = pgEnum("milestone_kind", milestoneKinds);
export const milestoneSource = pgEnum("milestone_source", milestoneSources);
export const priorityCategory = pgEnum("priority_category", priorityCategories);
export const programEventKind = pgEnum("program_event_kind", programEventKinds);
export const publicationKind = pgEnum("publication_kind", publicationKinds);
export const prosComponent = pgEnum("pros_component", prosComponents);
export const recipientRelation = pgEnum("recipient_relation", recipientRelations);
export const referenceTableKind = pgEnum("reference_table_kind", referenceTableKinds);
export const referralDecision = pgEnum("referral_decision", referralDecisions);
export const releasePurpose = pgEnum("release_purpose", releasePurposes);
export const reviewKind = pgEnum("review_kind", reviewKinds);
export const reviewStage = pgEnum("review_stage", reviewStages);
export const reviewTaskKind = pgEnum("review_task_kind", reviewTaskKinds);
export const sharedWorkKind = pgEnum("shared_work_kind", sharedWorkKinds);
export const servicePayer = pgEnum("service_payer", servicePayers);
export const signatureKind = pgEnum("signature_kind", signatureKinds);
export const signingCapacity = pgEnum("signing_capacity", signingCapacities);
export const staffRole = pgEnum("staff_role", roles);
export const unitKind = pgEnum("unit_kind", unitKinds);
export const vrCaseStatus = pgEnum("vr_case_status", vrCaseStatuses);
export const vrContactKind = pgEnum("vr_contact_kind", vrContactKinds);
