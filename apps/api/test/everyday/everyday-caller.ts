import { agencySettingRouter } from "../../src/features/agency-setting/router.ts";
import { caseloadRouter } from "../../src/features/caseload/router.ts";
import { clientRouter } from "../../src/features/client/router.ts";
import { contactRouter } from "../../src/features/contact/router.ts";
import { crosswalkRouter } from "../../src/features/crosswalk/router.ts";
import { employerRouter } from "../../src/features/employer/router.ts";
import { episodeRouter } from "../../src/features/episode/router.ts";
import { fidelityRouter } from "../../src/features/fidelity/router.ts";
import { jobRouter } from "../../src/features/job/router.ts";
import { milestoneRouter } from "../../src/features/milestone/router.ts";
import { prosRouter } from "../../src/features/pros/router.ts";
import { referenceTableRouter } from "../../src/features/reference-table/router.ts";
import { programEventRouter } from "../../src/features/program-event/router.ts";
import { rulebookRouter } from "../../src/features/rulebook/router.ts";
import { planRouter } from "../../src/features/plan/router.ts";
import { searchRouter } from "../../src/features/search/router.ts";
import { teamRouter } from "../../src/features/team/router.ts";
import { todayRouter } from "../../src/features/today/router.ts";
import { undoRouter } from "../../src/features/undo/router.ts";
import { createCallerFactory, router } from "../../src/trpc/init.ts";

/** Calls the procedures of everyday work under the names they have in the API. */
export const createEverydayCaller = createCallerFactory(
  router({
    agencySetting: agencySettingRouter,
    pros: prosRouter,
    referenceTable: referenceTableRouter,
    today: todayRouter,
    caseload: caseloadRouter,
    client: clientRouter,
    episode: episodeRouter,
    contact: contactRouter,
    employer: employerRouter,
    job: jobRouter,
    milestone: milestoneRouter,
    rulebook: rulebookRouter,
    plan: planRouter,
    search: searchRouter,
    team: teamRouter,
    fidelity: fidelityRouter,
    programEvent: programEventRouter,
    crosswalk: crosswalkRouter,
    undo: undoRouter,
  }),
);
