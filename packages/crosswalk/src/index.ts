export { countsFor } from "./counts-for.ts";
export { dutiesOfPair } from "./duties-of-pair.ts";
export { type DutyStanding } from "./duty-standing.ts";
export {
  evaluateCrosswalk,
  type NextAct,
  type PairStanding,
  type SideStanding,
} from "./evaluate-crosswalk.ts";
export { meetingAgenda, type AgendaItem } from "./meeting-agenda.ts";
export {
  unansweredClient,
  type RecordedEvent,
  type SharedClient,
  type VrEmployerAct,
} from "./shared-client.ts";
export { sideOf } from "./side-of.ts";
export {
  sharedTerms,
  termPairs,
  vrTerms,
  type SharedTerm,
  type TermPair,
  type VrTerm,
} from "./vocabulary-pairs.ts";
export { withSharedWork, type SharedWorkFact } from "./with-shared-work.ts";
export { workForDuty } from "./work-for-duty.ts";
export { crosswalkDuties, type CrosswalkDuty } from "./vocabulary/duty.ts";
export { crosswalkPairs, type CrosswalkPair } from "./vocabulary/pair.ts";
export { sharedEvents, type SharedEvent } from "./vocabulary/shared-event.ts";
export { crosswalkSides, type CrosswalkSide } from "./vocabulary/side.ts";
