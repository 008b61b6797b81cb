import { businesses } from "@ips/fixtures";
import { saveEmployer } from "../../employer/save-employer.ts";
import { agencyOf, type SpecialistKey } from "../cast.ts";
import type { Chain } from "../step.ts";
import type { World } from "../world.ts";

/** Longer ago than the first visit of any story. */
const longAgo = 640;

/** Who wrote down the businesses that each mental health agency knows, before anybody's story begins. */
const writers: readonly SpecialistKey[] = ["ana", "kenji"];

/** The businesses of the region as each agency has them: told first, so that no story depends on who visits first. */
export const knownBusinesses = (world: World): Chain[] =>
  writers.map((who) => {
    const story = world.storyOf(`businesses of ${who}`);
    const on = story.ago(longAgo);
    const steps = businesses.map(({ name, city }) => ({
      on,
      act: (moment: Date) => {
        story.setMoment(moment);
        return saveEmployer(story.as(who, on, "employer.save"), {
          employerId: story.key(`employer/${agencyOf(who)}/${name}`),
          name,
          city,
          phone: null,
          businessNote: null,
        });
      },
    }));
    return { who: `businesses of ${who}`, steps };
  });
