import {
  answerKeys,
  communitySources,
  fidelityComponents,
  followAlongSpans,
  logReviews,
  reviewerFigureKeys,
  servicePhases,
  type FidelityEvidence,
  type FidelitySettings,
} from "@ips/fidelity";
import fc from "fast-check";
import { known } from "./answers.ts";

const count = fc.nat({ max: 60 });
const specialist = fc.constantFrom("ana", "ben", "chi");

/** Hours and positions as a record keeps them: to the hundredth. */
const hundredths = (most: number) => fc.nat({ max: most * 100 }).map((part) => part / 100);
const share = hundredths(1);

const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: null });

const followAlong = {
  workers: count,
  seenFourMonths: count,
  seenAfterMonthOne: count,
  weeklyInMonthOne: known,
  monthlyForAYear: known,
  weekBeforeStart: known,
  threeDaysAfterStart: known,
  stepDown: known,
  threeDaysAfterLoss: known,
};

/** Answers to some of the questions of a list. */
const answersOf = <Key extends string>(keys: readonly Key[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.boolean(), { noNullPrototype: true }) as fc.Arbitrary<
    Partial<Record<Key, boolean>>
  >;

/**
 * What a program's records say over a window, as the types allow it: also what no record can hold at once, such as more competitive jobs than
 * jobs, for whoever calls the package may have counted wrongly.
 */
export const anyEvidence: fc.Arbitrary<FidelityEvidence> = fc.record({
  caseload: maybe(fc.record({ open: count, specialistsFte: hundredths(9) })),
  workingTime: maybe(fc.record({ employmentHours: hundredths(400), scheduledHours: hundredths(400) })),
  phases: fc.array(
    fc.record(
      { specialist, phasesSeen: fc.nat({ max: 6 }), phases: fc.subarray([...servicePhases]) },
      { requiredKeys: ["specialist", "phasesSeen"] },
    ),
    { maxLength: 3 },
  ),
  teams: fc.array(fc.record({ specialist, teams: fc.nat({ max: 5 }), topTwoShare: share }), { maxLength: 3 }),
  vrContact: fc.array(
    fc.record({
      specialist,
      months: fc.nat({ max: 6 }),
      monthsWithMeeting: fc.nat({ max: 6 }),
      monthsWithContact: fc.nat({ max: 6 }),
      quarters: fc.nat({ max: 2 }),
      quartersWithMeeting: fc.nat({ max: 2 }),
      quartersWithContact: fc.nat({ max: 2 }),
      weeks: fc.nat({ max: 26 }),
      weeksWithContact: fc.nat({ max: 26 }),
    }),
    { maxLength: 3 },
  ),
  unit: maybe(
    fc.record({
      specialists: fc.nat({ max: 5 }),
      fullTimeSpecialists: fc.nat({ max: 5 }),
      leader: known,
      groupMeetingsAMonth: maybe(fc.nat({ max: 6 })),
      talkWeekly: known,
      mutualCover: known,
      rural: fc.boolean(),
      teamMembersHelp: known,
    }),
  ),
  workIncentives: maybe(
    fc.record({
      offeredBeforeStart: known,
      plannerTrained: known,
      plannerSpeciallyTrained: known,
      offeredAtChanges: known,
      helpWithReporting: known,
    }),
  ),
  rapidSearch: maybe(
    fc.record({
      entered: count,
      withContact: count,
      meanDays: maybe(hundredths(400)),
      meanDaysToDate: maybe(hundredths(400)),
      withoutContact: fc.array(fc.constantFrom("client-1", "client-2")),
      tracked: known,
    }),
  ),
  searchMatch: maybe(
    fc.record({ tagged: count, matching: count, untagged: count }, { requiredKeys: ["tagged", "matching"] }),
  ),
  employerContact: maybe(
    fc.record({
      logReview: maybe(fc.constantFrom(...logReviews)),
      specialists: fc.array(
        fc.record({
          specialist,
          inPerson: fc.nat({ max: 200 }),
          clientSpecific: count,
          weeksWorked: fc.nat({ max: 26 }),
          jobSeekers: maybe(fc.nat({ max: 20 })),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  jobs: maybe(
    fc.record({
      jobs: count,
      distinctTitles: count,
      largestTitleShare: maybe(share),
      distinctEmployers: count,
      largestEmployerShare: maybe(share),
      competitivePermanent: count,
      unanswered: count,
      asserted: count,
      currentJobs: count,
    }),
  ),
  followAlong: maybe(
    fc.record(
      {
        ...followAlong,
        heldFourMonths: count,
        heldMonthOne: count,
        counts: fc.array(
          fc.record({ span: fc.constantFrom(...followAlongSpans), counted: count, of: count }),
          { maxLength: 5 },
        ),
      },
      { requiredKeys: Object.keys(followAlong) as (keyof typeof followAlong)[] },
    ),
  ),
  community: fc.array(
    fc.record(
      {
        specialist,
        communityHours: hundredths(200),
        scheduledHours: hundredths(200),
        source: fc.constantFrom(...communitySources),
      },
      { requiredKeys: ["specialist", "communityHours", "scheduledHours"] },
    ),
    { maxLength: 3 },
  ),
  practices: fc.array(
    fc.record({
      component: fc.constantFrom(...fidelityComponents),
      counted: fc.nat({ max: 26 }),
      of: fc.nat({ max: 26 }),
    }),
    { maxLength: 8 },
  ),
  forReviewer: fc.array(fc.record({ key: fc.constantFrom(...reviewerFigureKeys), value: count, of: count }), {
    maxLength: 3,
  }),
  answers: answersOf(answerKeys),
  components: answersOf(fidelityComponents),
});

/** How the form is read where it leaves a choice. */
export const anyReading: fc.Arbitrary<FidelitySettings> = fc.record({
  rounding: fc.constantFrom("whole", "unrounded"),
  closestTie: fc.constantFrom("higher", "lower"),
  communityAtThirty: fc.constantFrom(1, 2),
  diversity: fc.constantFrom("distinct-share", "beside-largest-share"),
  fewestCurrentJobs: fc.nat({ max: 20 }),
  vrMonthsShare: share,
  vrWeeksShare: share,
  weeklyShare: share,
  followAlongShare: share,
  thirdTeam: fc.constantFrom("by-letter", "by-share"),
  withoutContact: fc.constantFrom("listed", "counted-to-date"),
});
