/** What the demo's reviewers gave an item, agreed on, saw and recommended. */
export type DemoScore = {
  /** Of the one who leads, and of the other. */
  readonly rated: readonly [number, number];
  readonly agreed: number;
  readonly seen: string;
  readonly recommended: string;
};

const alike = (score: number, seen: string, recommended = ""): DemoScore => ({
  rated: [score, score],
  agreed: score,
  seen,
  recommended,
});
const apart = (
  rated: readonly [number, number],
  agreed: number,
  seen: string,
  recommended = "",
): DemoScore => ({ rated, agreed, seen, recommended });

/** The review of last year, item by item from 1 to 25. */
export const lastYear: readonly DemoScore[] = [
  alike(5, "17 people to a full-time specialist on the day of the review."),
  alike(5, "Specialists do employment work alone; one covers intake calls for an hour a week."),
  apart(
    [4, 5],
    4,
    "Five of six phases are done by the same specialist; intake is done by the agency's front desk.",
    "Let the specialist do intake as well.",
  ),
  alike(5, "Each specialist belongs to one or two treatment teams."),
  apart(
    [3, 4],
    3,
    "Specialists come to team meetings twice a month and keep their notes apart from the chart.",
    "Come to the weekly meeting, and let the team read the notes.",
  ),
  alike(
    4,
    "Specialists and counselors speak every week and meet every other month.",
    "Set a monthly meeting with both offices.",
  ),
  alike(4, "The unit meets weekly; nobody covers for the half-time specialist.", "Agree on who covers whom."),
  apart(
    [3, 4],
    4,
    "The supervisor meets each specialist weekly and goes along to employers four times a year.",
    "Go along once a month.",
  ),
  apart(
    [5, 4],
    4,
    "Two teams still ask about sobriety before they refer.",
    "Tell all teams that whoever wants to work is welcome.",
  ),
  alike(
    3,
    "Work is asked about at intake and not at the yearly review; no rates are posted.",
    "Ask at every yearly review, and post the rate each quarter.",
  ),
  alike(
    3,
    "A steering committee meets twice a year without the director.",
    "Invite the director, and meet each quarter.",
  ),
  alike(
    4,
    "A planner meets most people before they begin a job.",
    "Offer it again when hours or pay change.",
  ),
  alike(5, "Each person decides what is said to whom; it is written down and looked at again."),
  apart(
    [4, 3],
    4,
    "Profiles are there for everybody; some are not renewed after a job.",
    "Renew the profile within a month of each job's start and end.",
  ),
  alike(
    3,
    "On average 45 days to the first meeting with an employer.",
    "Meet an employer in the first month with everybody.",
  ),
  alike(5, "Contacts follow what the person wants."),
  apart(
    [2, 3],
    3,
    "Four employer meetings a week for each specialist; the log is read once a month.",
    "Read the log together every week.",
  ),
  alike(
    4,
    "Specialists come back to employers; few visits are about learning the business first.",
    "Use the second visit to learn what the employer needs.",
  ),
  alike(5, "Of 20 jobs 18 had different titles."),
  alike(5, "Of 20 jobs 19 were with different employers."),
  alike(5, "All jobs were competitive; two were seasonal."),
  alike(
    4,
    "Supports are set with each person; employers are seldom part of them.",
    "Ask each person whether their employer may be called.",
  ),
  apart(
    [5, 4],
    4,
    "Most people see their specialist in the week before and after a job begins.",
    "Plan the contact three days after the first day.",
  ),
  apart(
    [3, 3],
    3,
    "Specialists spend 55 percent of their time in the community.",
    "Meet people where they live and work instead of the office.",
  ),
  alike(4, "Outreach goes on for months; families are seldom called.", "Ask each person whom else to call."),
];

/** What the report of last year says of the whole. */
export const reportOfLastYear = {
  method:
    "Two reviewers spent two days at the program. They read ten charts with people's agreement, the logs of employer contacts and the minutes of the unit, sat in on two team meetings, went along to four employers, and heard the director, the supervisor, all specialists, two practitioners, six people in the program, a sister of one of them and a VR counselor.",
  summary:
    "The program has grown into good fidelity. Work is found by what people want, and the jobs are ordinary ones.",
  strengths:
    "Small caseloads that belong to the treatment teams. Everybody decides what is said to an employer. Jobs of many kinds, nearly all permanent.",
  priorities:
    "Meet an employer with everybody in the first month. Read the log of employer contacts together every week. Spend more of the week outside the office. Win the director for the steering committee.",
} as const;

/** The scores of the review on paper two years ago. Its total is 88. */
export const onPaper: readonly number[] = [
  5, 4, 4, 4, 3, 3, 4, 3, 4, 2, 2, 3, 4, 3, 2, 4, 2, 3, 5, 4, 5, 4, 4, 3, 4,
];

/** What has been rated in the review that is under way: the one who leads has fourteen items, the other all. */
export const underWay: readonly (readonly [number | null, number, string])[] = [
  [5, 5, "16 people to a full-time specialist."],
  [5, 5, ""],
  [5, 4, "Intake is with the specialists now; asked three of them."],
  [5, 5, ""],
  [4, 4, "Sat in on Tuesday's meeting: the specialist spoke twice."],
  [4, 5, "Monthly meetings with the North Office since spring, minutes seen."],
  [4, 4, "Cover is written down."],
  [4, 3, "Six field visits in half a year."],
  [5, 5, ""],
  [4, 3, "The rate hangs in the waiting room. Two charts without the yearly question."],
  [3, 4, "Three committee meetings; the director came to one."],
  [5, 4, "Planner seen in seven of eight charts."],
  [5, 5, ""],
  [4, 4, "Profiles renewed in most charts."],
  [null, 4, "31 days on average by the records."],
  [null, 5, ""],
  [null, 4, "Log read weekly since summer."],
  [null, 4, "Went along to two employers: the second visit was about their hiring."],
  [null, 5, ""],
  [null, 5, ""],
  [null, 5, ""],
  [null, 4, ""],
  [null, 4, ""],
  [null, 3, "61 percent by the weeks they enter."],
  [null, 4, ""],
];
