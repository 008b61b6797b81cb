import { addDays } from "@ips/domain";
import { saveWeek } from "../../week/save-week.ts";
import { weekOf } from "../../team/week-of.ts";
import { demoStaff, sinceOf, type SpecialistKey } from "../cast.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";

/** Who enters the hours of their weeks, and how many of the latest weeks they have not got to yet. */
const keepers: readonly { who: SpecialistKey; behind: number }[] = [
  { who: "ana", behind: 0 },
  { who: "marcus", behind: 2 },
  { who: "thuy", behind: 0 },
  { who: "beatriz", behind: 1 },
  { who: "tomasz", behind: 0 },
  { who: "kenji", behind: 0 },
  { who: "latoya", behind: 1 },
];

/** Half a year: what a fidelity review looks at. */
const weeks = 26;

/** A full-time week. */
const fullTime = 37.5;

/** The hours that specialists have entered for their weeks: scheduled, outside the office, and employment work. */
export function weeksOfWork(world: World): Chain[] {
  return keepers.map(({ who, behind }) => {
    const story = world.storyOf(`weeks of ${who}`);
    const thisWeek = weekOf(story.today);
    const began = addDays(story.today, -(sinceOf(who) ?? 365));
    const scheduled = fullTime * (demoStaff[who].fte ?? 1);
    const steps = Array.from({ length: weeks }, (_, index): Step[] => {
      const monday = addDays(thisWeek, -7 * (index + 1));
      const [outside, employment] = [story.random.int(56, 70) / 100, story.random.int(94, 100) / 100];
      if (index < behind || monday < began) return [];
      const hours = (share: number) => Math.round(scheduled * share * 4) / 4;
      // Entered when the week has ended; the last one, on the last working day there was.
      const ended = addDays(monday, 7);
      const on = ended < story.today ? ended : story.today;
      return [
        {
          on,
          act: (moment) => {
            story.setMoment(moment);
            return saveWeek(story.as(who, on, "week.save"), {
              weekId: story.key(`week/${who}/${monday}`),
              weekOf: monday,
              scheduledHours: hours(1),
              communityHours: hours(outside),
              employmentHours: hours(employment),
            });
          },
        },
      ];
    }).flat();
    return { who: `weeks of ${who}`, steps: steps.toReversed() };
  });
}
