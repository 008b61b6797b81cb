import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerKeys,
  defaultFidelitySettings,
  estimateItems,
  evidenceOfAnswers,
  fidelityComponents,
  fidelityQuestions,
  fidelityScales,
  followAlongSpans,
  ips25,
  itemOfQuestion,
  itemOfReviewerFigure,
  logReviews,
  noEvidence,
  reviewerFigureKeys,
  servicePhases,
  totalRange,
  type FidelityEvidence,
  type FidelitySettings,
} from "../src/index.ts";

const count = fc.nat({ max: 60 });
const hours = fc.double({ min: 0, max: 500, noNaN: true });
const answer = fc.option(fc.boolean());
/** None, or at least an hundredth of a position, as the record keeps it. */
const fte = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 9, noNaN: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc.constantFrom("a", "b", "c");

const jobs = fc.tuple(count, fc.array(share, { minLength: 6, maxLength: 6 })).map(([held, parts]) => {
  const of = (index: number) => Math.floor(held * (parts[index] ?? 0));
  return {
    jobs: held,
    distinctTitles: of(0),
    largestTitleShare: parts[1] ?? null,
    distinctEmployers: of(2),
    largestEmployerShare: parts[3] ?? null,
    competitivePermanent: of(4),
    unanswered: held - of(4),
    asserted: of(4),
    currentJobs: of(5),
  };
});

const evidence: fc.Arbitrary<FidelityEvidence> = fc.record({
  caseload: fc.option(fc.record({ open: count, specialistsFte: fte })),
  workingTime: fc.option(
    fc.tuple(hours, share).map(([scheduledHours, part]) => ({
      employmentHours: scheduledHours * part,
      scheduledHours,
    })),
  ),
  phases: fc.array(
    fc.tuple(name, fc.subarray([...servicePhases])).map(([specialist, phases]) => ({
      specialist,
      phasesSeen: phases.length,
      phases,
    })),
    { maxLength: 3 },
  ),
  teams: fc.array(fc.record({ specialist: name, teams: fc.nat({ max: 5 }), topTwoShare: share }), {
    maxLength: 3,
  }),
  vrContact: fc.array(
    fc.record({
      specialist: name,
      months: fc.constant(6),
      monthsWithMeeting: fc.nat({ max: 6 }),
      monthsWithContact: fc.nat({ max: 6 }),
      quarters: fc.constant(2),
      quartersWithMeeting: fc.nat({ max: 2 }),
      quartersWithContact: fc.nat({ max: 2 }),
      weeks: fc.constant(26),
      weeksWithContact: fc.nat({ max: 26 }),
    }),
    { maxLength: 3 },
  ),
  unit: fc.option(
    fc.record({
      specialists: fc.nat({ max: 5 }),
      fullTimeSpecialists: fc.nat({ max: 5 }),
      leader: answer,
      groupMeetingsAMonth: fc.option(fc.nat({ max: 6 })),
      talkWeekly: answer,
      mutualCover: answer,
      rural: fc.boolean(),
      teamMembersHelp: answer,
    }),
  ),
  workIncentives: fc.option(
    fc.record({
      offeredBeforeStart: answer,
      plannerTrained: answer,
      plannerSpeciallyTrained: answer,
      offeredAtChanges: answer,
      helpWithReporting: answer,
    }),
  ),
  rapidSearch: fc.option(
    fc.record({
      entered: count,
      withContact: count,
      meanDays: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      meanDaysToDate: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      withoutContact: fc.array(name),
      tracked: answer,
    }),
  ),
  searchMatch: fc.option(
    fc.tuple(count, share, fc.option(count, { nil: undefined })).map(([tagged, part, untagged]) => ({
      tagged,
      matching: tagged * part,
      ...(untagged === undefined ? {} : { untagged }),
    })),
  ),
  employerContact: fc.option(
    fc.record({
      logReview: fc.option(fc.constantFrom(...logReviews)),
      specialists: fc.array(
        fc.record({
          specialist: name,
          inPerson: fc.nat({ max: 300 }),
          clientSpecific: count,
          weeksWorked: fc.nat({ max: 26 }),
          jobSeekers: fc.option(fc.nat({ max: 20 })),
        }),
        { maxLength: 4 },
      ),
    }),
  ),
  jobs: fc.option(jobs),
  followAlong: fc.option(
    fc.record({
      workers: count,
      seenFourMonths: count,
      seenAfterMonthOne: count,
      weeklyInMonthOne: answer,
      monthlyForAYear: answer,
      weekBeforeStart: answer,
      threeDaysAfterStart: answer,
      stepDown: answer,
      threeDaysAfterLoss: answer,
      counts: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom(...followAlongSpans), count, share)
          .map(([span, of, part]) => ({ span, counted: Math.floor(of * part), of })),
        { selector: ({ span }) => span },
      ),
    }),
  ),
  community: fc.array(
    fc.tuple(name, hours, share).map(([specialist, scheduledHours, part]) => ({
      specialist,
      communityHours: scheduledHours * part,
      scheduledHours,
    })),
    { maxLength: 3 },
  ),
  practices: fc.uniqueArray(
    fc.record({
      component: fc.constantFrom(...fidelityComponents),
      counted: fc.nat({ max: 26 }),
      of: fc.integer({ min: 1, max: 26 }),
    }),
    { selector: ({ component }) => component, maxLength: 8 },
  ),
  answers: fc.dictionary(fc.constantFrom(...answerKeys), fc.boolean()),
  components: fc.dictionary(fc.constantFrom(...fidelityComponents), fc.boolean()),
});

const settings: fc.Arbitrary<FidelitySettings> = fc.record({
  rounding: fc.constantFrom("whole", "unrounded"),
  closestTie: fc.constantFrom("higher", "lower"),
  communityAtThirty: fc.constantFrom(1, 2),
  diversity: fc.constantFrom("distinct-share", "beside-largest-share"),
  fewestCurrentJobs: fc.nat({ max: 20 }),
  vrMonthsShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  vrWeeksShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  weeklyShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  followAlongShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  thirdTeam: fc.constantFrom("by-letter", "by-share"),
  withoutContact: fc.constantFrom("listed", "counted-to-date"),
});

describe("estimates from any record, under any settings, on every scale", () => {
  test("stay within the scale, and suggest a score exactly when one is left", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fidelityScales), evidence, settings, (scale, given, chosen) => {
        const estimates = estimateItems(scale, given, chosen);
        expect(estimates.map(({ item }) => item)).toEqual(scale.items.map(({ number }) => number));
        for (const { lowest, highest, suggestion, standing, cites, figure, inputs } of estimates) {
          expect(lowest).toBeGreaterThanOrEqual(scale.lowest);
          expect(highest).toBeLessThanOrEqual(scale.highest);
          expect(lowest).toBeLessThanOrEqual(highest);
          expect(Number.isInteger(lowest) && Number.isInteger(highest)).toBe(true);
          expect(suggestion).toBe(standing === "suggested" ? lowest : null);
          expect(suggestion === null || lowest === highest).toBe(true);
          expect(cites.length).toBeGreaterThan(0);
          expect(figure === null || Number.isFinite(figure)).toBe(true);
          expect(inputs.every(({ value }) => Number.isFinite(value))).toBe(true);
        }
        const range = totalRange(estimates);
        expect(range.lowest).toBeGreaterThanOrEqual(scale.items.length);
        expect(range.highest).toBeLessThanOrEqual(scale.items.length * scale.highest);
      }),
    );
  });

  test("are the same for the same record", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        expect(estimateItems(ips25, given)).toEqual(estimateItems(ips25, structuredClone(given)));
      }),
    );
  });
});

/** The first phase that a specialist's records do not show. */
const missingOf = (phases: readonly string[] = []) => servicePhases.find((phase) => !phases.includes(phase));

/** A change of the record for the better, item by item. */
const better: readonly {
  item: number;
  what: string;
  change: (given: FidelityEvidence) => FidelityEvidence;
}[] = [
  {
    item: 1,
    what: "one person fewer on the caseload",
    change: (given) => ({
      ...given,
      caseload: given.caseload && { ...given.caseload, open: Math.max(0, given.caseload.open - 1) },
    }),
  },
  {
    item: 2,
    what: "more hours of employment work",
    change: (given) => ({
      ...given,
      workingTime: given.workingTime && {
        ...given.workingTime,
        employmentHours: Math.min(given.workingTime.scheduledHours, given.workingTime.employmentHours + 5),
      },
    }),
  },
  {
    item: 17,
    what: "three more employers met",
    change: (given) => ({
      ...given,
      employerContact: given.employerContact && {
        ...given.employerContact,
        specialists: given.employerContact.specialists.map((each) => ({
          ...each,
          inPerson: each.inPerson + 3,
        })),
      },
    }),
  },
  {
    item: 16,
    what: "one contact more that turns out to rest on the plan",
    change: (given) => ({
      ...given,
      searchMatch: given.searchMatch && {
        tagged: given.searchMatch.tagged + Math.min(1, given.searchMatch.untagged ?? 0),
        matching: given.searchMatch.matching + Math.min(1, given.searchMatch.untagged ?? 0),
        untagged: Math.max(0, (given.searchMatch.untagged ?? 0) - 1),
      },
    }),
  },
  {
    item: 15,
    what: "a mean that is two days shorter",
    change: (given) => ({
      ...given,
      rapidSearch: given.rapidSearch && {
        ...given.rapidSearch,
        meanDays: given.rapidSearch.meanDays === null ? null : Math.max(0, given.rapidSearch.meanDays - 2),
      },
    }),
  },
  {
    item: 21,
    what: "one more of the jobs competitive, one more current",
    change: (given) => ({
      ...given,
      jobs: given.jobs && {
        ...given.jobs,
        competitivePermanent: Math.min(given.jobs.jobs, given.jobs.competitivePermanent + 1),
        unanswered: given.jobs.jobs - Math.min(given.jobs.jobs, given.jobs.competitivePermanent + 1),
        currentJobs: given.jobs.currentJobs + 1,
      },
    }),
  },
  {
    item: 6,
    what: "one more week with a contact, one more month with a meeting",
    change: (given) => ({
      ...given,
      vrContact: given.vrContact.map((each) => ({
        ...each,
        weeksWithContact: Math.min(each.weeks, each.weeksWithContact + 1),
        monthsWithMeeting: Math.min(each.months, each.monthsWithMeeting + 1),
      })),
    }),
  },
  {
    item: 3,
    what: "one phase more in one specialist's records",
    change: (given) => ({
      ...given,
      phases: given.phases.map((each, index) => {
        const phases = servicePhases.filter(
          (phase) => each.phases?.includes(phase) || (index === 0 && phase === missingOf(each.phases)),
        );
        return { ...each, phases, phasesSeen: phases.length };
      }),
    }),
  },
  {
    item: 23,
    what: "one more of each span with somebody met, one more seen for long",
    change: (given) => ({
      ...given,
      followAlong: given.followAlong && {
        ...given.followAlong,
        seenFourMonths: given.followAlong.seenFourMonths + 1,
        seenAfterMonthOne: given.followAlong.seenAfterMonthOne + 1,
        counts: (given.followAlong.counts ?? []).map((each) => ({
          ...each,
          counted: Math.min(each.of, each.counted + 1),
        })),
      },
    }),
  },
  {
    item: 24,
    what: "more hours in the community",
    change: (given) => ({
      ...given,
      community: given.community.map((each) => ({
        ...each,
        communityHours: Math.min(each.scheduledHours, each.communityHours * 1.1),
      })),
    }),
  },
];

describe("a record that is better never scores lower", () => {
  test.each(better)("item $item: $what", ({ item, change }) => {
    fc.assert(
      fc.property(evidence, settings, (given, chosen) => {
        const of = (each: FidelityEvidence) =>
          estimateItems(ips25, each, chosen).find((estimate) => estimate.item === item);
        const [before, after] = [of(given), of(change(given))];
        expect(after?.lowest).toBeGreaterThanOrEqual(before?.lowest ?? 0);
        expect(after?.highest).toBeGreaterThanOrEqual(before?.highest ?? 0);
      }),
    );
  });

  test("a point that turns out to be there never lowers its item", () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...fidelityComponents), (given, key) => {
        const absent = estimateItems(ips25, { ...given, components: { ...given.components, [key]: false } });
        const there = estimateItems(ips25, { ...given, components: { ...given.components, [key]: true } });
        expect(there.every(({ lowest }, index) => lowest >= (absent[index]?.lowest ?? 0))).toBe(true);
      }),
    );
  });
});

test("evidence for a reviewer stands under its item and moves no score", () => {
  const figure = fc.record({ key: fc.constantFrom(...reviewerFigureKeys), value: count, of: count });
  fc.assert(
    fc.property(evidence, fc.array(figure), (given, forReviewer) => {
      const [without, beside] = [
        estimateItems(ips25, given),
        estimateItems(ips25, { ...given, forReviewer }),
      ];
      expect(beside.map((item) => ({ ...item, forReviewer: [] }))).toEqual(without);
      for (const item of beside)
        expect(item.forReviewer).toEqual(
          forReviewer.filter(({ key }) => itemOfReviewerFigure(key) === item.key),
        );
    }),
  );
});

describe("answers", () => {
  test("a question that turns out a yes never lowers an item", () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...answerKeys), (given, key) => {
        const as = (said: boolean) =>
          estimateItems(ips25, { ...given, answers: { ...given.answers, [key]: said } });
        const [no, yes] = [as(false), as(true)];
        expect(yes.every(({ lowest }, index) => lowest >= (no[index]?.lowest ?? 0))).toBe(true);
        expect(yes.every(({ highest }, index) => highest >= (no[index]?.highest ?? 0))).toBe(true);
      }),
    );
  });

  test("one answer more never widens what is open", () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...answerKeys), fc.boolean(), (given, key, said) => {
        const { [key]: _, ...others } = given.answers;
        // An answer that contradicts what every specialist's records show opens a question again.
        const records = { ...given, phases: [] };
        const before = estimateItems(ips25, { ...records, answers: others });
        const after = estimateItems(ips25, { ...records, answers: { ...others, [key]: said } });
        for (const [index, { lowest, highest }] of after.entries()) {
          expect(lowest).toBeGreaterThanOrEqual(before[index]?.lowest ?? 0);
          expect(highest).toBeLessThanOrEqual(before[index]?.highest ?? 0);
        }
      }),
    );
  });

  test("every question is of an item of the scale, and finds its place in the evidence", () => {
    const keys = new Set(ips25.items.map(({ key }) => key));
    expect(fidelityQuestions.filter((question) => !keys.has(itemOfQuestion(question)))).toEqual([]);
    for (const question of fidelityQuestions) {
      const said = evidenceOfAnswers({ [question]: true });
      expect({ ...said.components, ...said.answers }).toEqual({ [question]: true });
    }
  });
});

test("nothing recorded leaves every score open, and no total is given", () => {
  const estimates = estimateItems(ips25, noEvidence(), defaultFidelitySettings);
  expect(estimates.every(({ standing }) => standing === "needs-reviewer")).toBe(true);
  expect(totalRange(estimates)).toEqual({ lowest: 25, highest: 125, awaiting: 25 });
});
