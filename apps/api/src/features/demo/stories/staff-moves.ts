import { endMembership } from "../../staff/end-membership.ts";
import { agencyOf, demoStaff, isReviewer, untilOf, type DemoStaffKey } from "../cast.ts";
import type { Chain } from "../step.ts";
import type { World } from "../world.ts";

const administrators = { lakeside: "carol", harbor: "helen", vr: "joyce" } as const;

/** Those who left: their administrator ended what their sign-in was good for. */
export function staffMoves(world: World): Chain[] {
  return (Object.keys(demoStaff) as DemoStaffKey[]).flatMap((who): Chain[] => {
    const until = untilOf(who);
    // A reviewer's way in ends by itself.
    if (until === null || isReviewer(who)) return [];
    const agency = agencyOf(who);
    // Nobody has left the training center.
    if (agency === "center") return [];
    const story = world.storyOf(`${who} leaves`);
    const on = world.ago(until);
    const act = (moment: Date) => {
      story.setMoment(moment);
      const { membershipId } = story.as(who, on, "").actor;
      return endMembership(story.as(administrators[agency], on, "staff.end"), {
        membershipId: membershipId ?? "",
        toOn: on,
      });
    };
    return [{ who: `${who} leaves`, steps: [{ on, act }] }];
  });
}
