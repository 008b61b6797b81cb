import { goals } from "@ips/fixtures";
import { daysToFriday } from "../calendar.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { ipsPerson, vrPerson } from "./person.ts";

/** People whom both agencies serve, before an IPE is signed: each VR clock at another point. */
export function vrDeciding(world: World): Chain[] {
  return [donna, lukasz, annemarie, maximilian, bo, siobhan, mei, patrick, robert].map((story) => ({
    who: story.name,
    steps: story(world),
  }));
}

/** Both edit her plan; the IPE is four days late. */
function donna(world: World): Step[] {
  const p = ipsPerson(world, "donna", 1001, "ana", "eric");
  p.enters(201, { referred: 208 });
  p.meets(199, 1, 7);
  p.visits(177, { note: "She liked the light and the calm of the place." });
  p.seeksWork(165, 6, 11);
  p.plan.isWritten(190, "ana", {
    goal: goals[0] ?? "",
    jobs: "Nursery, greenhouse, grounds",
    objective: "Find a nursery or grounds job within reach of the 12 bus",
    steps: [
      { text: "Visit Green Thumb Nursery & Garden together", owner: "specialist", by: 176, done: 177 },
      { text: "Write down what I did at my aunt’s greenhouse", owner: "client", by: 160 },
      { text: "Ask about a bus pass for the first month", owner: "counselor", by: -9 },
      { text: "Meet the grounds supervisor at the college", owner: "specialist", by: -4 },
    ],
    target: "Green Thumb Nursery & Garden",
    vrItem: "Bus pass for the first month of work",
    review: -9,
  });
  p.plan.isAcknowledged(189, "ana", "client");
  p.plan.isAcknowledged(189, "ana", "specialist");
  p.agreesToShare(160, { until: -100 });
  p.isReferred(
    158,
    "Eligibility and a plan for employment",
    "Wants to work with plants. Mornings are best. Records of her functional limits come with the treatment team’s letter.",
  );
  p.letterIsOpened(157);
  p.isAccepted(154, { number: "NV-3001" });
  p.agreesToShareBack(150, { until: -100 });
  p.vr.reaches("vr-application", 150, { late: 1, document: "Application form, case file A-1" });
  p.vr.reaches("vr-application-complete", 146, { late: 1 });
  p.vr.reaches("vr-eligibility", 93, { document: "Eligibility letter, case file A-2" });
  p.vr.isCorrected("vr-eligibility", 90, { to: 94, reason: "The letter carries the day before." });
  p.vr.isRanked(92, "most-significant");
  p.vr.seesCounselor(150, 12, 24);
  p.plan.doesStep(140, "ana", 1);
  p.plan.isAcknowledged(60, "eric", "counselor");
  p.plan.addsStep(30, "ana", "resume", {
    text: "Bring the two references to the college",
    owner: "client",
    by: 2,
  });
  p.plan.settlesVrItem(3, "eric", "agreed");
  p.talk.says(12, "ana", 2, "She would use the pass from the first interview on. Can it start then?");
  p.talk.says(9, "eric", 2, "Yes. I need the two addresses first.");
  p.talk.asks(8, "eric", {
    of: "ana",
    text: "Send the two work addresses for the bus pass",
    due: 5,
    step: 2,
  });
  p.talk.answers(
    6,
    "ana",
    { by: "eric", days: 8 },
    { state: "done", answer: "Nursery on Route 12; college grounds office." },
  );
  p.talk.asks(4, "ana", {
    of: "eric",
    text: "Sign the IPE with her before the college starts hiring",
    due: -2,
  });
  p.records(180, "career-profile-session");
  p.records(120, "career-profile-complete");
  p.records(100, "family-permitted", { note: "Her aunt, about rides to work." });
  p.records(52, "supports-agreed", { note: "Her aunt drives on early shifts." });
  p.records(45, "benefits-received", { by: "nadia" });
  p.records(40, "ips-vr-meeting", { note: "The IPE waits for the bus pass." });
  p.records(10, "treatment-team-meeting");
  p.vr.records(93, "existing-records-used");
  p.vr.records(92, "comprehensive-assessment");
  p.vr.records(70, "benefits-planning-referral");
  p.vr.records(34, "barrier-named", "No bus before seven.");
  p.vr.records(20, "lead-shared", "The college hires for its grounds.");
  p.isProved(88, "eric", "vr-eligibility", "Eligibility letter.pdf");
  p.plan.rewordsStep(2, "eric", 2, { text: "Bus pass is approved; pick it up at the North Office", by: -3 });
  return p.steps;
}

/** Day 50 of 60 of the eligibility decision. */
function lukasz(world: World): Step[] {
  const p = ipsPerson(world, "lukasz", 1004, "marcus", "priya");
  p.enters(75);
  p.meets(73, 2, 7);
  p.visits(52);
  p.seeksWork(45, 8, 10);
  p.plan.isWritten(66, "marcus", {
    goal: goals[9] ?? "",
    jobs: "Bike shop, appliance repair, maintenance",
    objective: "A repair job where I can learn",
    steps: [
      { text: "Talk to the two bike shops in town", owner: "specialist", by: 40, done: 43 },
      { text: "List the tools I can work with", owner: "client", by: -5 },
    ],
    review: -24,
  });
  p.agreesToShare(60, { until: -250 });
  p.isReferred(58, "Eligibility; tools if a job needs them");
  p.letterIsOpened(56);
  p.isAccepted(54, { number: "NV-3004" });
  p.vr.reaches("vr-application", 50);
  p.agreesToShareBack(50, { until: -250 });
  p.vr.seesCounselor(50, 10, 18);
  return p.steps;
}

/** The eligibility decision is six days late. */
function annemarie(world: World): Step[] {
  const p = ipsPerson(world, "annemarie", 1005, "ana", "priya");
  p.enters(100);
  p.meets(98, 4, 8);
  p.visits(80);
  p.seeksWork(70, 9, 12);
  p.agreesToShare(80, { until: -220 });
  p.isReferred(79, "Eligibility", "Was with VR in another state years ago.");
  p.letterIsOpened(77);
  p.isAccepted(72, { number: "NV-3005" });
  p.vr.reaches("vr-application", 66);
  return p.steps;
}

/** The IPE is due on Friday. */
function maximilian(world: World): Step[] {
  const eligible = 90 - daysToFriday(world.today);
  const p = ipsPerson(world, "maximilian", 1006, "marcus", "eric");
  p.enters(170);
  p.meets(168, 3, 8);
  p.visits(150);
  p.seeksWork(140, 5, 12);
  p.plan.isWritten(160, "marcus", {
    goal: goals[8] ?? "",
    jobs: "Bookkeeping, accounts, front office",
    objective: "An office job that uses the bookkeeping certificate",
    steps: [
      { text: "Update the résumé with the certificate", owner: "client", by: 150, done: 149 },
      { text: "Ask three offices about part-time bookkeeping", owner: "specialist", by: -1 },
    ],
    vrItem: "Spreadsheet refresher course",
    review: -30,
  });
  p.agreesToShare(155, {
    until: -150,
    by: "Cordelia Featherstonehaugh",
    authority: "Health care proxy, copy in binder 6",
  });
  p.isReferred(153, "Eligibility and a refresher course");
  p.letterIsOpened(150);
  p.isAccepted(145, { number: "NV-3006" });
  p.vr.reaches("vr-application", eligible + 50);
  p.agreesToShareBack(120, { until: -150 });
  p.vr.reaches("vr-eligibility", eligible);
  p.vr.isRanked(eligible - 1, "significant");
  p.vr.seesCounselor(120, 8, 28);
  return p.steps;
}

/** The IPE has more time, agreed before its day. */
function bo(world: World): Step[] {
  const p = ipsPerson(world, "bo", 1007, "thuy", "priya");
  p.enters(190);
  p.meets(187, 5, 11);
  p.visits(166);
  p.seeksWork(150, 12, 18);
  p.agreesToShare(170, { until: -120 });
  p.isReferred(169, "Eligibility");
  p.letterIsOpened(166);
  p.isAccepted(160, { number: "NV-3007" });
  p.vr.reaches("vr-application", 152);
  p.agreesToShareBack(150, { until: -120 });
  p.vr.reaches("vr-eligibility", 100);
  p.vr.isRanked(100, "most-significant");
  p.vr.agreesToMoreTime(15, { clock: "vr-ipe", until: -20, reason: "more-time-agreed" });
  return p.steps;
}

/** Eligible, and on the waiting list. */
function siobhan(world: World): Step[] {
  const p = ipsPerson(world, "siobhan", 1008, "ana", "priya");
  p.enters(150);
  p.meets(149, 2, 9);
  p.visits(125);
  p.seeksWork(110, 7, 13);
  p.agreesToShare(130, { until: -190 });
  p.isReferred(129, "Eligibility");
  p.letterIsOpened(127);
  p.isAccepted(124, { number: "NV-3008" });
  p.vr.reaches("vr-application", 120);
  p.vr.reaches("vr-eligibility", 80);
  p.vr.isRanked(80, "other");
  p.vr.reaches("vr-waitlist-placed", 80, { document: "Notice of placement on the list" });
  return p.steps;
}

/** The counselor changed the plan after the specialist last saved it. */
function mei(world: World): Step[] {
  const p = ipsPerson(world, "mei", 1012, "marcus", "priya");
  p.enters(140);
  p.meets(138, 3, 7);
  p.visits(121);
  p.seeksWork(110, 6, 9);
  p.plan.isWritten(130, "marcus", {
    goal: goals[6] ?? "",
    jobs: "Senior living, home care, hospital dietary",
    objective: "A job that helps older people",
    steps: [
      { text: "Visit Cedar Ridge Senior Living", owner: "specialist", by: 115, done: 116 },
      { text: "Finish the food handler course", owner: "client", by: -14 },
    ],
    target: "Cedar Ridge Senior Living",
    vrItem: "Food handler course",
    review: -16,
  });
  p.agreesToShare(125, { until: -210 });
  p.isReferred(124, "Eligibility; food handler course");
  p.letterIsOpened(122);
  p.isAccepted(119, { number: "NV-3012" });
  p.vr.reaches("vr-application", 117);
  p.agreesToShareBack(117, { until: -210 });
  p.vr.reaches("vr-eligibility", 70);
  p.vr.isRanked(70, "significant");
  p.plan.isAcknowledged(70, "priya", "counselor");
  p.plan.doesStep(20, "marcus", 0);
  p.plan.settlesVrItem(6, "priya", "agreed");
  p.talk.says(6, "priya", 1, "The course is paid for. It starts on the first of the month.");
  p.talk.asks(6, "priya", {
    of: "marcus",
    text: "Tell her where the course takes place and how to get there",
    due: -5,
    step: 1,
  });
  p.plan.addsStep(5, "priya", "course", {
    text: "Sign up for the course that starts on the first",
    owner: "counselor",
    by: -7,
  });
  return p.steps;
}

/** Trial work, so that eligibility can be decided. */
function patrick(world: World): Step[] {
  const p = ipsPerson(world, "patrick", 1013, "ana", "priya");
  p.enters(85);
  p.meets(83, 6, 9);
  p.visits(65);
  p.agreesToShare(60, { until: -240 });
  p.isReferred(59, "Eligibility");
  p.letterIsOpened(55);
  p.isAccepted(50, { number: "NV-3013" });
  p.vr.reaches("vr-application", 40);
  p.vr.isNow(20, "trial-work");
  return p.steps;
}

/** VR knew him from before: the referral was joined with the client it had. */
function robert(world: World): Step[] {
  const before = vrPerson(world, "robert", "eric", "earlier-case");
  before.walksIn(600, "NV-2118", { firstName: "Bob", preferredName: null });
  before.isClosed(380, "Moved to another part of the state");
  const p = ipsPerson(world, "robert", 1014, "ana", "eric");
  p.enters(95);
  p.meets(93, 2, 8);
  p.visits(70);
  p.seeksWork(60, 5, 10);
  p.agreesToShare(70, { until: -200 });
  p.isReferred(69, "Eligibility", "Was with VR before.");
  p.letterIsOpened(66);
  p.isAccepted(65, { knownAs: p.key("vr") });
  p.vr.reaches("vr-application", 45);
  p.agreesToShareBack(44, { until: -200 });
  return [...before.steps, ...p.steps];
}
