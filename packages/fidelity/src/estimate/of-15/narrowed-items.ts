import { followAlongPoint } from "../time-unlimited-supports.ts";
import { narrowedBy } from "./answered.ts";

/**
 * Item 4 of the 15: attached to treatment teams, with weekly meetings and decisions made together, is a 4; the 5 also needs three contacts with
 * case managers a week, which no record here holds.
 */
export const treatmentIntegration = narrowedBy(
  ["team-contact.weekly-meetings", "team-contact.shared-decisions"],
  (said) => {
    const [weekly, shared] = [said("team-contact.weekly-meetings"), said("team-contact.shared-decisions")];
    return {
      lowest: weekly === true ? (shared === true ? 4 : 2) : 1,
      highest: weekly === false || shared === false ? 3 : 5,
    };
  },
);

/** Item 6 of the 15: a 4 where everybody who wants to work gets in, a 5 where all are encouraged and referrals are asked for widely. */
export const exclusion15 = narrowedBy(
  ["no-exclusion-policy", "all-get-in", "practitioners-encourage", "referrals-solicited"],
  (said) => {
    const kept = [said("no-exclusion-policy"), said("all-get-in")];
    const invited = [said("practitioners-encourage"), said("referrals-solicited")];
    if (kept.includes(false)) return { lowest: 1, highest: 3 };
    const open = kept.every((each) => each === true);
    const all = open && invited.every((each) => each === true);
    return { lowest: all ? 5 : open ? 4 : 1, highest: invited.includes(false) ? 4 : 5 };
  },
);

/** Item 7 of the 15: office tests first are a 1, steps before a job 2 to 4, solutions found in community jobs a 5. */
export const assessment15 = narrowedBy(["no-tests-first", "no-steps-first", "solutions-at-work"], (said) => {
  const [tests, steps, solutions] = [
    said("no-tests-first"),
    said("no-steps-first"),
    said("solutions-at-work"),
  ];
  if (tests === false) return { lowest: 1, highest: 1 };
  if (steps === false) return { lowest: tests === true ? 2 : 1, highest: 4 };
  const straight = tests === true && steps === true;
  return { lowest: straight ? (solutions === true ? 5 : 4) : 1, highest: 5 };
});

/** Item 12 of the 15: help with the next job; always is a 5, anything less a reviewer tells apart. */
export const transitions15 = narrowedBy(["another-job-offered"], (said) =>
  said("another-job-offered") === true ? { lowest: 5, highest: 5 } : { lowest: 1, highest: 4 },
);

/** Item 13 of the 15: ongoing supports fitted to most who work are a 5; whether supports end after a time is seen from who is seen for a year. */
export const followAlong15 = narrowedBy(
  ["half-supported", "most-supported", "supports-fitted"],
  (said, { followAlong }, { settings }) => {
    const half = said("most-supported") === true ? true : said("half-supported");
    const ongoing =
      followAlong === null
        ? null
        : followAlongPoint(followAlong, "monthly-for-a-year", settings.followAlongShare);
    if (half === false) return { lowest: ongoing === true ? 4 : 1, highest: ongoing === false ? 2 : 4 };
    const most = half === true;
    const fitted = said("supports-fitted");
    return {
      lowest: ongoing === true ? (most && fitted === true ? 5 : 4) : most ? 3 : 1,
      highest: ongoing === false ? 3 : fitted === false ? 4 : 5,
    };
  },
);

/** Item 15 of the 15: a 5 has no time limit; how often people are sought out a reviewer finds in the notes. */
export const outreach15 = narrowedBy(
  [
    "assertive-engagement.not-ended-for-absence",
    "assertive-engagement.attempts-written-down",
    "assertive-engagement.community-visits",
  ],
  (said) => ({
    lowest: said("assertive-engagement.community-visits") === true ? 3 : 1,
    highest: said("assertive-engagement.not-ended-for-absence") === false ? 4 : 5,
  }),
);
