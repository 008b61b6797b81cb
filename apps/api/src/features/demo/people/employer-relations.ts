import { businessNotes, openings } from "@ips/fixtures";
import type { EmployerContactPurpose, EmployerStep } from "@ips/domain";
import { addEmployerContact } from "../../employer/add-employer-contact.ts";
import { workday } from "../calendar.ts";
import { agencyOf, sinceOf, type SpecialistKey } from "../cast.ts";
import { deckOf } from "../deck.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";

const specialists: readonly SpecialistKey[] = [
  "ana",
  "marcus",
  "thuy",
  "beatriz",
  "tomasz",
  "ruben",
  "kenji",
  "latoya",
];

/** The three cups of tea, and then again about every month: days after the first visit. */
const visits: readonly { after: number; step: EmployerStep; purpose: EmployerContactPurpose }[] = [
  { after: 0, step: "introduce", purpose: "build-relationship" },
  { after: 9, step: "learn", purpose: "learn-about-jobs" },
  { after: 24, step: "return", purpose: "build-relationship" },
  { after: 55, step: "return", purpose: "build-relationship" },
  { after: 90, step: "return", purpose: "learn-about-jobs" },
  { after: 128, step: "return", purpose: "build-relationship" },
];

/** What each specialist builds with a few businesses over months, for nobody in particular. */
export function employerRelations(world: World): Chain[] {
  const businesses = [...new Set(openings.map(({ business }) => business))];
  return specialists.map((who) => {
    const story = world.storyOf(`employers of ${who}`);
    const [nextBusiness, nextNote] = [deckOf(story.random, businesses), deckOf(story.random, businessNotes)];
    const here = sinceOf(who) ?? 330;
    const steps = Array.from({ length: 5 }, nextBusiness).flatMap((name) => {
      const first = story.random.int(Math.min(100, here - 8), Math.min(300, here - 6));
      return visits
        .filter(({ after }) => first - after > 0)
        .map(({ after, step, purpose }): Step => {
          const on = workday(story.ago(first - after), story.today);
          const note = nextNote();
          return {
            on,
            act: (moment) => {
              story.setMoment(moment);
              return addEmployerContact(story.as(who, on, "employer.addContact"), {
                employerContactId: story.key(`relation/${who}/${name}/${after}`),
                employer: { newEmployerId: story.key(`employer/${agencyOf(who)}/${name}`), name },
                on,
                mode: after === 55 ? "phone" : "in-person",
                hiringManager: true,
                step,
                purpose,
                attendees: ["specialist"],
                businessNote: note,
                clientId: null,
                clientNote: null,
                restsOnPlan: null,
              });
            },
          };
        });
    });
    return { who: `employers of ${who}`, steps };
  });
}
