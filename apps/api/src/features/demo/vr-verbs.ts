import { storyNotes } from "@ips/fixtures";
import {
  addDays,
  daysBetween,
  type ClockKind,
  type ExtensionReason,
  type MilestoneKind,
  type PriorityCategory,
  type SharedWorkKind,
} from "@ips/domain";
import type { NamedPerson } from "@ips/fixtures";
import { getClient } from "../client/get-client.ts";
import { addContact } from "../contact/add-contact.ts";
import { displayName } from "../client/display-name.ts";
import { recordWork } from "../crosswalk/record-work.ts";
import { correctMilestone } from "../milestone/correct-milestone.ts";
import { recordMilestone } from "../milestone/record-milestone.ts";
import { assignCounselor } from "../vr-case/assign-counselor.ts";
import { closeVrCase } from "../vr-case/close-vr-case.ts";
import { extendClock } from "../vr-case/extend-clock.ts";
import { openVrCase } from "../vr-case/open-vr-case.ts";
import { setPriority } from "../vr-case/set-priority.ts";
import { setVrCaseStatus } from "../vr-case/set-status.ts";
import { workday } from "./calendar.ts";
import { deckOf } from "./deck.ts";
import type { Carriers } from "./carriers.ts";
import { demoStaff, leads, unitOfWork, type CounselorKey } from "./cast.ts";
import { identityOf, type PersonScript } from "./person-script.ts";

/** Days are counted back from today; a negative number lies ahead. */
type DaysAgo = number;

/** What a VR office does with a person, as verbs of a story. `caseName` tells a person's cases apart. */
export function vrVerbs(script: PersonScript, counselor: Carriers<CounselorKey>, caseName = "case") {
  const { world, tell, key, who } = script;
  const { ago, today, random } = world;
  const [clientId, caseId] = [key("vr"), key(caseName)];
  const office = unitOfWork(counselor.on("0001-01-01"));
  const as = (on: string, screen: string) => world.as(counselor.on(on), on, screen);

  return {
    /** Comes to the office without a referral. */
    walksIn(days: DaysAgo, number: string, spelled: Partial<NamedPerson> = {}) {
      const on = ago(days);
      tell(on, () =>
        openVrCase(as(on, "vrCase.open"), {
          clientId,
          caseId,
          number,
          unitId: world.key(`unit/${office}`),
          identity: identityOf(script, spelled),
          counselorStaffId: world.key(`staff/${counselor.on(on)}`),
          appliedOn: on,
        }),
      );
    },

    /** A date of the case, recorded some days later with the document that proves it, if there is one. */
    reaches(
      kind: MilestoneKind,
      days: DaysAgo,
      { late = 0, document = null }: { late?: number; document?: string | null } = {},
    ) {
      const on = ago(days);
      const recordedOn = addDays(on, Math.min(late, daysBetween(on, today)));
      tell(recordedOn, () =>
        recordMilestone(as(recordedOn, "milestone.record"), {
          milestoneId: key(`${caseName}/${kind}`),
          clientId,
          kind,
          subjectId: caseId,
          on,
          evidenceReference: document,
        }),
      );
    },

    /** A date was recorded wrongly and is corrected; the old one stays visible. */
    isCorrected(kind: MilestoneKind, days: DaysAgo, { to, reason }: { to: DaysAgo; reason: string }) {
      const on = ago(days);
      tell(on, () =>
        correctMilestone(as(on, "milestone.correct"), {
          milestoneId: key(`${caseName}/${kind}/corrected`),
          replacesId: key(`${caseName}/${kind}`),
          on: ago(to),
          reason,
        }),
      );
    },

    /** Person and agency agree to more time. */
    agreesToMoreTime(
      days: DaysAgo,
      {
        clock,
        until,
        reason,
        circumstance = null,
        writtenDown = days,
      }: {
        clock: ClockKind;
        until: DaysAgo;
        reason: ExtensionReason;
        circumstance?: string | null;
        writtenDown?: DaysAgo;
      },
    ) {
      const on = ago(writtenDown);
      tell(on, () =>
        extendClock(as(on, "vrCase.extend"), {
          extensionId: key(`${caseName}/extension/${clock}`),
          caseId,
          clock,
          agreedOn: ago(days),
          newDueOn: ago(until),
          reason,
          circumstance,
          agreedByPerson: displayName({ ...who, preferredName: null }),
          agreedByAgency: demoStaff[counselor.on(on)].name,
        }),
      );
    },

    /** The case is given to another counselor of the office. */
    isGivenTo(days: DaysAgo, next: CounselorKey) {
      const on = ago(days);
      counselor.handTo(on, next);
      tell(on, () =>
        assignCounselor(world.as(leads[office], on, "vrCase.assign"), {
          caseId,
          staffId: world.key(`staff/${next}`),
        }),
      );
    },

    /** The counselor writes down what VR did for the person, or with the program. */
    records(days: DaysAgo, kind: SharedWorkKind, note: string | null = null) {
      const on = workday(ago(days), today);
      tell(on, () =>
        recordWork(as(on, "crosswalk.record"), {
          kind,
          on,
          note,
          entries: [{ workId: key(`vr-work/${kind}/${days}`), clientId }],
        }),
      );
    },

    /** Is put into a category of the order of selection. */
    isRanked(days: DaysAgo, priority: PriorityCategory) {
      const on = ago(days);
      tell(on, () => setPriority(as(on, "vrCase.setPriority"), { caseId, priority }));
    },

    /** Where the case stands, when no date says it. */
    isNow(days: DaysAgo, status: "trial-work" | "in-service" | "employed") {
      const on = ago(days);
      tell(on, () => setVrCaseStatus(as(on, "vrCase.setStatus"), { caseId, status }));
    },

    /** The counselor opens the person's page, with what the program has released. */
    isLookedAt(days: DaysAgo) {
      const on = workday(ago(days), today);
      tell(on, () => getClient(as(on, "client.get"), { clientId }));
    },

    /** The case is closed. */
    isClosed(days: DaysAgo, reason: string) {
      const on = ago(days);
      tell(on, () =>
        closeVrCase(as(on, "vrCase.close"), {
          caseId,
          milestoneId: key(`${caseName}/closure`),
          closedOn: on,
          reason,
        }),
      );
    },

    /** Meets the counselor from one day to another, about every so many days. */
    seesCounselor(from: DaysAgo, to: DaysAgo, every: number) {
      const nextNote = deckOf(random, storyNotes.vr);
      for (let days = from; days >= to; days -= every + random.int(-2, 3)) {
        const on = workday(ago(days), today);
        const [contactId, place, note] = [
          key(`vr-contact/${days}`),
          random.pick(["office", "phone", "video"] as const),
          nextNote(),
        ];
        const minutes = random.pick([20, 30, 45]);
        tell(on, () =>
          addContact(as(on, "contact.add"), {
            contactId,
            clientId,
            on,
            place,
            minutes,
            note,
          }),
        );
      }
    },
  };
}
