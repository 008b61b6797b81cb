import { goals, inventPeople, seeded } from "@ips/fixtures";
import { samplePlace } from "../tables/sample-tables.ts";
import type { Chain } from "../step.ts";
import type { World } from "../world.ts";
import { officePerson, programPerson, type Someone } from "./person.ts";

/** People who went from one program, agency or office to another, and what was put right on the way. */
export function moves(world: World): Chain[] {
  const people = inventPeople(seeded("the demo’s moves"), world.today, 8);
  return [
    betweenAgencies,
    betweenOffices,
    entryCorrected,
    jobStartCorrected,
    substanceUseReleased,
    planChangedAtOnce,
    moreTimeAndInTime,
    planKeptBetweenTwo,
  ].map((story, index) => {
    const who = people[index];
    if (!who) throw new RangeError("There are not enough people.");
    return { who: story.name, steps: story(world, { name: story.name, who }) };
  });
}

/** Left Harbor East when moving to Millbrook, and came to the program there a week later: a record of its own each. */
function betweenAgencies(world: World, { name, who }: Someone) {
  const before = programPerson(world, { name: `${name} before`, who }, 2901, "latoya", "monique");
  before.enters(250);
  before.meets(248, 126, 9);
  before.visits(230);
  before.seeksWork(225, 130, 16);
  before.leaves(124, "transferred");
  const p = programPerson(world, { name, who }, 1901, "beatriz", "priya");
  p.enters(116);
  p.meets(115, 3, 8);
  p.visits(95);
  p.seeksWork(90, 60, 10);
  p.works(40, { business: "Lakeside School District", title: "Cafeteria aide", cents: 1745, hours: 20 });
  return [...before.steps, ...p.steps];
}

/** The North Office closed the case when he moved; the South Office opened another one. */
function betweenOffices(world: World, { name, who }: Someone) {
  const north = officePerson(world, { name: `${name} north`, who }, "priya", "north-case");
  north.walksIn(300, "NV-3901");
  north.reaches("vr-eligibility", 255, { document: "Eligibility letter" });
  north.isRanked(255, "significant");
  north.isClosed(150, "Moved to the south of the state; the South Office goes on with the case");
  const south = officePerson(world, { name, who }, "stephen", "south-case");
  south.walksIn(140, "SV-3902");
  south.reaches("vr-eligibility", 128, { document: "Eligibility letter" });
  south.isRanked(128, "significant");
  south.reaches("vr-ipe-signed", 60, { document: "IPE" });
  south.isNow(55, "in-service");
  south.seesCounselor(135, 5, 30);
  return [...north.steps, ...south.steps];
}

/** The day of entry was typed in the wrong week. */
function entryCorrected(world: World, someone: Someone) {
  const p = programPerson(world, someone, 1902, "beatriz", "priya");
  p.enters(110);
  p.dateIsCorrected("program-entry", 88, {
    to: 103,
    reason: "Typed in the wrong week; the intake form carries this day.",
  });
  p.meets(102, 2, 8);
  p.visits(80);
  p.seeksWork(75, 4, 11);
  return p.steps;
}

/** The first day at work was put off, and heard of only later. */
function jobStartCorrected(world: World, someone: Someone) {
  const p = programPerson(world, someone, 2902, "kenji", "stephen");
  p.enters(190);
  p.meets(188, 100, 8);
  p.visits(170);
  p.seeksWork(165, 100, 12);
  p.works(93, {
    business: "Harbor Point Marina",
    title: "Dock and grounds hand",
    cents: 1780,
    hours: 24,
    // The marina's grounds are kept under a purchase program: here IPS and VR answer differently.
    answers: {
      selfEmployed: false,
      setAside: true,
      timeLimitedForTraining: false,
      customaryWage: true,
      workPlace: samplePlace,
      socCode: "37-3011",
    },
  });
  p.dateIsCorrected("job-start", 70, {
    to: 89,
    reason: "The employer put the first day off; the pay stub begins here.",
  });
  p.meets(86, 60, 6, "first-month");
  p.meets(55, 2, 14, "steady");
  return p.steps;
}

/** Wants VR to know what substance-use treatment helps with, under the consent that this needs. */
function substanceUseReleased(world: World, someone: Someone) {
  const p = programPerson(world, someone, 1903, "marcus", "eric");
  p.enters(140);
  p.meets(138, 3, 8);
  p.visits(118);
  p.seeksWork(112, 5, 12);
  p.agreesToShare(100, { until: -240 });
  // What is protected by 42 CFR Part 2 stands on a consent of its own.
  p.agreesToShare(99, { until: -90, groups: ["substance-use"], part2: true, name: "part 2" });
  p.isReferred(98, "Eligibility; treatment on Thursdays must stay possible");
  p.letterIsOpened(96);
  p.isAccepted(92, { number: "NV-3903" });
  p.vr.reaches("vr-application", 86, { document: "Application form" });
  p.agreesToShareBack(84, { until: -240 });
  p.vr.reaches("vr-eligibility", 40, { document: "Eligibility letter" });
  p.vr.isRanked(40, "significant");
  return p.steps;
}

/** Specialist and counselor changed the plan in the same minute: both changes are in it. */
function planChangedAtOnce(world: World, someone: Someone) {
  const p = programPerson(world, someone, 1904, "beatriz", "priya");
  p.enters(150);
  p.meets(148, 2, 8);
  p.visits(130);
  p.seeksWork(125, 4, 12);
  p.plan.isWritten(138, "beatriz", {
    goal: goals[6] ?? "",
    jobs: "Senior living, laundry, housekeeping",
    objective: "A job with older people",
    steps: [
      { text: "Visit Cedar Ridge Senior Living together", owner: "specialist", by: 120, done: 121 },
      { text: "Ask about the aide course", owner: "counselor", by: -12 },
    ],
    vrItem: "Fee for the aide course",
    review: -25,
  });
  p.agreesToShare(120, { until: -200 });
  p.isReferred(119, "Eligibility; fee for the aide course");
  p.letterIsOpened(117);
  p.isAccepted(114, { number: "NV-3904" });
  p.vr.reaches("vr-application", 110, { document: "Application form" });
  p.agreesToShareBack(108, { until: -200 });
  p.vr.reaches("vr-eligibility", 70, { document: "Eligibility letter" });
  p.vr.isRanked(70, "most-significant");
  p.plan.isChangedByBoth(
    9,
    {
      by: "priya",
      change: (plan) => ({ ...plan, vrItems: plan.vrItems.map((item) => ({ ...item, state: "agreed" })) }),
    },
    {
      by: "beatriz",
      change: (plan) => ({
        ...plan,
        preferences: { ...plan.preferences, schedule: "Mornings, not Thursdays" },
      }),
    },
  );
  p.vr.isLookedAt(9);
  return p.steps;
}

/** More time for the IPE was agreed before its day, and it was signed within it. */
function moreTimeAndInTime(world: World, someone: Someone) {
  const p = officePerson(world, someone, "monique");
  p.walksIn(290, "SV-3905");
  p.reaches("vr-eligibility", 245, { document: "Eligibility letter" });
  p.isRanked(245, "significant");
  p.agreesToMoreTime(160, { clock: "vr-ipe", until: 120, reason: "more-time-agreed" });
  p.reaches("vr-ipe-signed", 130, { document: "IPE" });
  p.isNow(124, "in-service");
  p.seesCounselor(285, 3, 32);
  return p.steps;
}

/** Shared with the South Office both ways for months, and looked at by both. */
function planKeptBetweenTwo(world: World, someone: Someone) {
  const p = programPerson(world, someone, 2903, "kenji", "stephen");
  p.enters(220);
  p.meets(218, 4, 9);
  p.visits(200);
  p.seeksWork(190, 6, 13);
  p.plan.isWritten(205, "kenji", {
    goal: goals[9] ?? "",
    jobs: "Repair, tools, parts",
    objective: "A repair job by the harbor",
    steps: [{ text: "Talk to the marina’s workshop", owner: "specialist", by: 190, done: 188 }],
    vrItem: "Steel-toed boots",
    review: -15,
  });
  p.agreesToShare(185, { until: -160 });
  p.isReferred(184, "Eligibility");
  p.letterIsOpened(182);
  p.isAccepted(178, { number: "SV-3906" });
  p.vr.reaches("vr-application", 172, { document: "Application form" });
  p.agreesToShareBack(170, { until: -160 });
  p.vr.reaches("vr-eligibility", 125, { document: "Eligibility letter" });
  p.vr.isRanked(125, "significant");
  p.vr.reaches("vr-ipe-signed", 60, { document: "IPE" });
  p.vr.isNow(54, "in-service");
  p.plan.settlesVrItem(50, "stephen", "provided");
  p.plan.addsStep(30, "stephen", "boots", {
    text: "Wear the boots in before the first day",
    owner: "client",
    by: -5,
  });
  for (const days of [150, 95, 30]) p.vr.isLookedAt(days);
  for (const days of [160, 20]) p.isLookedAt(days, "gloria");
  return p.steps;
}
