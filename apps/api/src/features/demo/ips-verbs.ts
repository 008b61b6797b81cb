import { businesses, businessNotes, storyNotes, type Business, type StoryPhase } from "@ips/fixtures";
import {
  addDays,
  daysBetween,
  type ContactMode,
  type ContactPlace,
  type EmployerContactPurpose,
  type EmployerStep,
  type EpisodeExitReason,
  type JobEndReason,
  type MilestoneKind,
  type SharedWorkKind,
} from "@ips/domain";
import { createClient } from "../client/create-client.ts";
import { addContact } from "../contact/add-contact.ts";
import { recordWork } from "../crosswalk/record-work.ts";
import { addEmployerContact } from "../employer/add-employer-contact.ts";
import { assignSpecialist } from "../episode/assign-specialist.ts";
import { closeEpisode } from "../episode/close-episode.ts";
import { reopenEpisode } from "../episode/reopen-episode.ts";
import { addJob } from "../job/add-job.ts";
import { endJob } from "../job/end-job.ts";
import { correctMilestone } from "../milestone/correct-milestone.ts";
import { listMilestones } from "../client/list-milestones.ts";
import { getClient } from "../client/get-client.ts";
import { recordMilestone } from "../milestone/record-milestone.ts";
import { workday } from "./calendar.ts";
import { deckOf } from "./deck.ts";
import type { Carriers } from "./carriers.ts";
import type { JobAnswers } from "./job-answers.ts";
import { agencyOf, leads, unitOfWork, type DemoStaffKey, type SpecialistKey } from "./cast.ts";
import { identityOf, type PersonScript } from "./person-script.ts";

/** Days are counted back from today. */
type DaysAgo = number;

/** Where meetings take place, most of them away from the office. */
const places: Record<Exclude<StoryPhase, "vr">, readonly ContactPlace[]> = {
  intake: ["community", "community", "office", "home", "community"],
  search: ["community", "community", "community", "community", "home", "office", "phone", "video"],
  "first-month": ["worksite", "worksite", "community", "phone"],
  steady: ["phone", "community", "worksite", "community", "video"],
  "between-jobs": ["community", "office", "community", "phone"],
};

/** What an IPS team does with a person, as verbs of a story; `specialist` is who carries the person on a day. */
export function ipsVerbs(script: PersonScript, number: string, specialist: Carriers<SpecialistKey>) {
  const { world, tell, key } = script;
  const { ago, random, today } = world;
  const clientId = key("ips");
  const as = (on: string, screen: string) => world.as(specialist.on(on), on, screen);
  const first = specialist.on("0001-01-01");
  const [program, agency] = [unitOfWork(first), agencyOf(first)];
  const lead = leads[program];

  return {
    clientId,

    /** Is taken into the program; `unassigned` waits for somebody to carry them. */
    enters(
      days: DaysAgo,
      { referred = days + 6, unassigned = false }: { referred?: DaysAgo; unassigned?: boolean } = {},
    ) {
      const enteredOn = ago(days);
      tell(enteredOn, () =>
        createClient(world.as(lead, enteredOn, "client.create"), {
          clientId,
          episodeId: key("episode"),
          number,
          unitId: world.key(`unit/${program}`),
          identity: identityOf(script),
          referredOn: ago(referred),
          enteredOn,
          specialistId: unassigned ? null : world.key(`staff/${first}`),
        }),
      );
    },

    /** Meets the specialist from one day to another, about every so many days. */
    meets(from: DaysAgo, to: DaysAgo, every: number, phase: keyof typeof places = "search") {
      const [nextNote, nextPlace] = [deckOf(random, storyNotes[phase]), deckOf(random, places[phase])];
      for (let days = from; days >= to; days -= every + random.int(-1, 2)) {
        const on = workday(ago(days), today);
        const [contactId, place] = [key(`contact/${days}`), nextPlace()];
        const minutes = random.pick(place === "phone" ? [10, 15, 20, 30] : [20, 30, 30, 45, 45, 60, 75]);
        const note = random.chance(80) ? nextNote() : null;
        tell(on, () => addContact(as(on, "contact.add"), { contactId, clientId, on, place, minutes, note }));
      }
    },

    /** A business is visited (or called) for the person. */
    visits(
      days: DaysAgo,
      more: {
        business?: Business;
        mode?: ContactMode;
        hiringManager?: boolean;
        step?: EmployerStep;
        purpose?: EmployerContactPurpose;
        together?: boolean;
        note?: string;
      } = {},
    ) {
      const on = workday(ago(days), today);
      const business = more.business ?? random.pick(businesses);
      const {
        mode = "in-person",
        hiringManager = true,
        step = random.pick(["introduce", "learn", "return"] as const),
        purpose = "present-a-client",
        together = false,
        note = null,
      } = more;
      const businessNote = random.pick(businessNotes);
      tell(on, () =>
        addEmployerContact(as(on, "employer.addContact"), {
          employerContactId: key(`visit/${days}/${business.name}`),
          employer: { newEmployerId: world.key(`employer/${agency}/${business.name}`), name: business.name },
          on,
          mode,
          hiringManager,
          step,
          purpose,
          attendees: together ? ["specialist", "client"] : ["specialist"],
          businessNote,
          clientId,
          clientNote: note,
          restsOnPlan: saidOfPlan(days),
        }),
      );
    },

    /** Visits to businesses between two days, about every so many days; not everybody met there hires. */
    seeksWork(from: DaysAgo, to: DaysAgo, every: number) {
      for (let days = from; days >= to; days -= every + random.int(-1, 2)) {
        this.visits(days, {
          hiringManager: random.chance(70),
          mode: random.pick(["in-person", "in-person", "in-person", "phone", "email"]),
          together: random.chance(25),
        });
      }
    },

    /** Starts a job that is open to anyone; `until` when it has ended. What else is asked of it is answered where a story says so. */
    works(
      days: DaysAgo,
      {
        business,
        title,
        cents,
        hours,
        until = null,
        because = "other",
        openToAnyone = true,
        permanent = true,
        answers = {},
      }: {
        business: string;
        title: string;
        cents: number | null;
        hours: number | null;
        until?: DaysAgo | null;
        because?: JobEndReason;
        openToAnyone?: boolean | null;
        permanent?: boolean | null;
        answers?: JobAnswers;
      },
    ) {
      const [jobId, startedOn] = [key(`job/${days}`), ago(days)];
      tell(startedOn, () =>
        addJob(as(startedOn, "job.add"), {
          jobId,
          clientId,
          employerName: business,
          title,
          startedOn,
          hoursPerWeek: hours,
          hourlyWageCents: cents,
          openToAnyone,
          permanent,
          ...answers,
        }),
      );
      if (until === null) return;
      const endedOn = ago(until);
      tell(endedOn, () =>
        endJob(as(endedOn, "job.end"), {
          jobId,
          milestoneId: key(`job-end/${days}`),
          endedOn,
          reason: because,
        }),
      );
    },

    /** The program writes down what it did with others, or what the person said; `by` where it was not the specialist. */
    records(days: DaysAgo, kind: SharedWorkKind, more: { note?: string; by?: DemoStaffKey } = {}) {
      const on = workday(ago(days), today);
      tell(on, () =>
        recordWork(more.by ? world.as(more.by, on, "crosswalk.record") : as(on, "crosswalk.record"), {
          kind,
          on,
          note: more.note ?? null,
          entries: [{ workId: key(`work/${kind}/${days}`), clientId }],
        }),
      );
    },

    /** Is given to another specialist of the program. */
    isGivenTo(days: DaysAgo, next: SpecialistKey) {
      const on = ago(days);
      specialist.handTo(on, next);
      tell(on, () =>
        assignSpecialist(world.as(lead, on, "episode.assign"), {
          episodeId: key("episode"),
          assignmentId: key(`assignment/${days}`),
          staffId: world.key(`staff/${next}`),
          fromOn: on,
        }),
      );
    },

    /** A date of the program was written down wrongly and is corrected; the old one stays visible. */
    dateIsCorrected(kind: MilestoneKind, days: DaysAgo, { to, reason }: { to: DaysAgo; reason: string }) {
      const on = ago(days);
      tell(on, async () => {
        const ctx = as(on, "milestone.correct");
        const { rows } = await listMilestones(ctx, { clientId });
        const wrong = rows.find((row) => row.own && row.kind === kind && row.replacedById === null);
        if (!wrong) throw new Error(`There is no ${kind} to correct.`);
        await correctMilestone(ctx, {
          milestoneId: key(`${kind}/corrected`),
          replacesId: wrong.milestoneId,
          on: ago(to),
          reason,
        });
      });
    },

    /** Somebody of the agency opens the person's page. */
    isLookedAt(days: DaysAgo, by: DemoStaffKey) {
      const on = workday(ago(days), today);
      tell(on, () => getClient(world.as(by, on, "client.get"), { clientId }));
    },

    /** Leaves the program. */
    leaves(days: DaysAgo, reason: EpisodeExitReason) {
      const exitedOn = ago(days);
      tell(exitedOn, () =>
        closeEpisode(world.as(lead, exitedOn, "episode.close"), {
          episodeId: key("episode"),
          milestoneId: key("exit"),
          exitedOn,
          reason,
        }),
      );
    },

    /** Comes back: a new episode. */
    comesBack(days: DaysAgo) {
      const enteredOn = ago(days);
      tell(enteredOn, () =>
        reopenEpisode(world.as(lead, enteredOn, "episode.reopen"), {
          clientId,
          episodeId: key("episode/2"),
          enteredOn,
          specialistId: world.key(`staff/${specialist.on(enteredOn)}`),
        }),
      );
    },

    /** The team hears a date of the person's VR case, some days after it happened. */
    hearsFromVr(kind: MilestoneKind, days: DaysAgo) {
      const on = ago(days);
      const heardOn = addDays(on, Math.min(9, daysBetween(on, today)));
      tell(heardOn, () =>
        recordMilestone(as(heardOn, "milestone.record"), {
          milestoneId: key(`heard/${kind}`),
          clientId,
          kind,
          subjectId: key("episode"),
          on,
          evidenceReference: null,
        }),
      );
    },
  };
}

/** Whether a visit rests on the person's plan: mostly said, mostly yes; and of what lies more than eight months back nobody was asked. */
const saidOfPlan = (days: DaysAgo): boolean | null =>
  days > 240 || days % 10 === 4 ? null : days % 10 !== 7 && days % 13 !== 5;
