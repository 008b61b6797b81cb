import { businesses, businessNotes } from "@ips/fixtures";
import { addEmployerContact } from "../../employer/add-employer-contact.ts";
import { saveEmployer } from "../../employer/save-employer.ts";
import { workday } from "../calendar.ts";
import { agencyOf, type DemoStaffKey } from "../cast.ts";
import { deckOf } from "../deck.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";

/** What the state's VR agency knows of the region's businesses: how many, and for how many days it has written them down. */
const known = { count: 14, firstAgo: 300, every: 17 };

/** Counselors go to some of them, for nobody in particular. */
const visitors: readonly DemoStaffKey[] = ["eric", "priya", "stephen"];

/** VR's own business relations: who works with businesses writes them down, counselors visit. */
export function businessesOfVr(world: World): Chain[] {
  const story = world.storyOf("businesses of VR");
  const nextNote = deckOf(story.random, businessNotes);
  const keyOf = (name: string) => story.key(`employer/${agencyOf("vivian")}/${name}`);
  const steps = businesses.slice(0, known.count).flatMap(({ name, city }, index): Step[] => {
    const days = known.firstAgo - index * known.every;
    const [on, businessNote] = [story.ago(days), nextNote()];
    const saved: Step = {
      on,
      act: (moment) => {
        story.setMoment(moment);
        return saveEmployer(story.as("vivian", on, "employer.save"), {
          employerId: keyOf(name),
          name,
          city,
          phone: null,
          businessNote,
        });
      },
    };
    const who = visitors[index % visitors.length];
    if (who === undefined || index % 2 === 1) return [saved];
    const visitedOn = workday(story.ago(Math.max(3, days - story.random.int(5, 40))), story.today);
    const visited: Step = {
      on: visitedOn,
      act: (moment) => {
        story.setMoment(moment);
        return addEmployerContact(story.as(who, visitedOn, "employer.addContact"), {
          employerContactId: story.key(`visit/${name}`),
          employer: { newEmployerId: keyOf(name), name },
          on: visitedOn,
          mode: "in-person",
          hiringManager: true,
          step: "introduce",
          purpose: "build-relationship",
          attendees: [],
          businessNote: null,
          clientId: null,
          clientNote: null,
          restsOnPlan: null,
        });
      },
    };
    return [saved, visited];
  });
  return [
    { who: "businesses of VR", steps: steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) },
  ];
}
