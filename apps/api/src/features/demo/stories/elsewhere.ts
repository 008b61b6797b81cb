import { findElsewhere } from "../../break-glass/find-elsewhere.ts";
import { judgeOpening } from "../../break-glass/judge-opening.ts";
import { openElsewhere } from "../../break-glass/open-elsewhere.ts";
import { workday } from "../calendar.ts";
import type { DemoStaffKey } from "../cast.ts";
import type { BreakGlassReason } from "@ips/domain";
import type { Chain } from "../step.ts";
import type { World } from "../world.ts";

type Opening = {
  readonly name: string;
  readonly days: number;
  readonly by: DemoStaffKey;
  readonly number: string;
  readonly clientKey: string;
  readonly reason: BreakGlassReason;
  readonly words: string;
  readonly judged: { readonly days: number; readonly by: DemoStaffKey; readonly words: string } | null;
};

/** Records opened elsewhere in the agency with a reason: one that was reviewed, one that waits for its review. */
const openings: readonly Opening[] = [
  {
    name: "covered in the summer",
    days: 70,
    by: "ana",
    number: "L-1902",
    clientKey: "entryCorrected/ips",
    reason: "covering",
    words: "Beatriz is ill and the person called about tomorrow’s interview.",
    judged: { days: 69, by: "frank", words: "Agreed on the phone with me the same morning." },
  },
  {
    name: "asked at the front desk",
    days: 2,
    by: "tomasz",
    number: "L-1023",
    clientKey: "brian/ips",
    reason: "person-asks-now",
    words: "Came to our front desk and asks when the next meeting is.",
    judged: null,
  },
];

/** Tells of records that were opened outside one's own program. */
export const elsewhere = (world: World): Chain[] =>
  openings.map(({ name, days, by, number, clientKey, reason, words, judged }) => {
    const story = world.storyOf(name);
    const on = workday(story.ago(days), story.today);
    const openingId = story.key(`opening/${name}`);
    const opened = {
      on,
      act: async (moment: Date) => {
        story.setMoment(moment);
        const ctx = story.as(by, on, "elsewhere");
        await findElsewhere(ctx, { searchId: story.key(`search/${name}`), by: { number } });
        await openElsewhere(ctx, { openingId, clientId: story.key(clientKey), reason, words });
      },
    };
    if (judged === null) return { who: name, steps: [opened] };
    const then = workday(story.ago(judged.days), story.today);
    const reviewed = {
      on: then,
      act: (moment: Date) => {
        story.setMoment(moment);
        return judgeOpening(story.as(judged.by, then, "elsewhere.review"), {
          openingId,
          verdict: "justified",
          words: judged.words,
        });
      },
    };
    return { who: name, steps: [opened, reviewed] };
  });
