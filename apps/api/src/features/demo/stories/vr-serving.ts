import { samplePlace } from "../tables/sample-tables.ts";
import { goals } from "@ips/fixtures";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { ipsPerson } from "./person.ts";

/** People whom both agencies serve under a signed IPE: looking for work, at work, and after. */
export function vrServing(world: World): Chain[] {
  return [linh, omar, keikilani, tyrone, mariaOne].map((story) => ({ who: story.name, steps: story(world) }));
}

/** Her release ends tomorrow; VR reads the plan and cannot edit it. */
function linh(world: World): Step[] {
  const p = ipsPerson(world, "linh", 1002, "ana", "priya");
  p.enters(330);
  p.meets(328, 3, 10);
  p.seeksWork(300, 12, 15);
  p.plan.isWritten(310, "ana", {
    goal: goals[3] ?? "",
    jobs: "Library, bookshop, records room",
    hours: "Part time, up to 25 hours",
    objective: "A quiet part-time job with books or records",
    steps: [
      { text: "Ask the library about page positions", owner: "specialist", by: 290, done: 288 },
      { text: "Look at Second Story Books together", owner: "client", by: 250, done: 251 },
      { text: "Apply for the records room at the medical center", owner: "client", by: -6 },
    ],
    target: "North Shore Public Library",
    review: -40,
  });
  p.plan.isAcknowledged(309, "ana", "client");
  p.agreesToTell(140, "ana", {
    relation: "family",
    name: "Hoa Jørgensen",
    groups: ["job-search-plan"],
    until: -60,
  });
  p.isHanded(139, "ana", {
    to: "Hoa Jørgensen",
    document: "plan",
    way: "printed",
    groups: ["job-search-plan"],
    words: "The plan in large type, for the kitchen door",
  });
  p.agreesToShare(300, { until: -1, paper: "Binder 4, page 12" });
  p.isReferred(299, "Eligibility", null);
  p.letterIsOpened(297);
  p.isAccepted(290, { number: "NV-3002" });
  p.vr.reaches("vr-application", 285);
  p.vr.reaches("vr-eligibility", 240);
  p.vr.isRanked(239, "most-significant");
  p.vr.reaches("vr-ipe-signed", 170, { document: "IPE, case file L-7" });
  p.vr.isNow(160, "in-service");
  p.plan.doesStep(45, "ana", 2);
  p.records(200, "family-permitted", { note: "Her aunt Hoa, about jobs only." });
  p.records(60, "career-profile-complete");
  p.records(41, "benefits-received", { by: "nadia" });
  p.records(40, "benefits-session", { by: "nadia" });
  p.records(33, "treatment-team-meeting");
  return p.steps;
}

/** Started work three days ago. */
function omar(world: World): Step[] {
  const p = ipsPerson(world, "omar", 1003, "marcus", "eric");
  p.enters(120);
  p.meets(118, 1, 6);
  p.visits(101);
  p.seeksWork(92, 15, 9);
  p.plan.isWritten(112, "marcus", {
    goal: goals[2] ?? "",
    jobs: "Warehouse, hardware store, delivery",
    hours: "30 to 40 hours",
    disclosure: "services-only",
    objective: "A full-time job with a forklift, or on the way to one",
    steps: [
      { text: "Renew the forklift certificate", owner: "counselor", by: 40, done: 44 },
      { text: "Return to Kessler Hardware and meet the owner", owner: "specialist", by: 20, done: 21 },
      { text: "Tell Marcus how the first week goes", owner: "client", by: -2 },
    ],
    target: "Kessler Hardware",
    vrItem: "Fee for the forklift certificate",
    review: -20,
  });
  p.plan.isAcknowledged(111, "marcus", "client");
  p.agreesToShare(110, { until: -200 });
  p.isReferred(108, "Eligibility; fee for the forklift certificate", "Has driven a forklift for six years.");
  p.letterIsOpened(107);
  p.isAccepted(100, { number: "NV-3003" });
  p.vr.reaches("vr-application", 98);
  p.agreesToShareBack(98, { until: -200 });
  p.vr.reaches("vr-eligibility", 60);
  p.vr.isRanked(60, "significant");
  p.vr.reaches("vr-ipe-signed", 30, { document: "IPE, case file T-2" });
  p.vr.isNow(28, "in-service");
  p.plan.settlesVrItem(44, "eric", "provided");
  p.plan.isAcknowledged(43, "eric", "counselor");
  p.works(3, { business: "Kessler Hardware", title: "Yard and stock associate", cents: 1975, hours: 36 });
  p.vr.isNow(2, "employed");
  p.records(95, "career-profile-complete");
  p.records(90, "family-not-permitted");
  p.records(24, "ips-vr-meeting", { note: "Agreed who calls after the first week." });
  p.records(9, "treatment-team-meeting");
  p.vr.records(84, "comprehensive-assessment", "Rests on the career profile and the forklift certificate.");
  p.vr.records(30, "ipe-with-the-plan");
  p.vr.records(30, "ipe-supported-employment");
  p.vr.records(29, "follow-along-named", "Lakeside goes on as long as he wants.");
  p.vr.records(26, "lead-shared", "Kessler Hardware hires for the yard.");
  p.vr.records(1, "support-contact-on-site");
  return p.steps;
}

/** IPE signed, looking for work with both. */
function keikilani(world: World): Step[] {
  const p = ipsPerson(world, "keikilani", 1009, "marcus", "eric");
  p.enters(210);
  p.meets(208, 2, 8);
  p.visits(190);
  p.seeksWork(180, 4, 10);
  p.plan.isWritten(200, "marcus", {
    goal: goals[7] ?? "",
    jobs: "Animal shelter, vet’s office, grooming",
    objective: "Work with animals",
    steps: [
      { text: "Volunteer morning at the Ashford Animal Shelter", owner: "client", by: 150, done: 155 },
      { text: "Ask the shelter about paid hours", owner: "specialist", by: 20, done: 22 },
      { text: "Work shoes", owner: "counselor", by: -10 },
    ],
    target: "Ashford Animal Shelter",
    vrItem: "Work shoes and scrubs",
    review: -50,
  });
  p.agreesToShare(190, { until: -160 });
  p.isReferred(189, "Eligibility");
  p.letterIsOpened(186);
  p.isAccepted(180, { number: "NV-3009" });
  p.vr.reaches("vr-application", 175);
  p.agreesToShareBack(170, { until: -160 });
  p.vr.reaches("vr-eligibility", 130);
  p.vr.isRanked(130, "significant");
  p.vr.reaches("vr-ipe-signed", 60, { document: "IPE, case file K-4" });
  p.vr.isNow(55, "in-service");
  p.plan.settlesVrItem(50, "eric", "agreed");
  p.plan.isAcknowledged(50, "eric", "counselor");
  return p.steps;
}

/** Five months at work; his release ends within the month. */
function tyrone(world: World): Step[] {
  const p = ipsPerson(world, "tyrone", 1010, "marcus", "eric");
  p.enters(350);
  p.meets(348, 150, 8);
  p.meets(140, 6, 16, "steady");
  p.visits(330);
  p.seeksWork(320, 160, 14);
  p.agreesToShare(340, { until: -20 });
  p.isReferred(339, "Eligibility");
  p.letterIsOpened(337);
  p.isAccepted(334, { number: "NV-3010" });
  p.vr.reaches("vr-application", 330);
  p.agreesToShareBack(330, { until: -20 });
  p.vr.reaches("vr-eligibility", 290);
  p.vr.isRanked(290, "most-significant");
  p.vr.reaches("vr-ipe-signed", 220);
  p.vr.isNow(215, "in-service");
  p.works(150, {
    business: "Summit Distribution",
    title: "Order picker",
    cents: 2050,
    hours: 30,
    answers: {
      selfEmployed: false,
      setAside: false,
      timeLimitedForTraining: false,
      customaryWage: true,
      sameBenefits: true,
      communityLocation: true,
      interactsAsOthers: true,
      advancement: true,
      workPlace: samplePlace,
      socCode: "53-7065",
      preferencesAtStart: { "type-of-work": true, hours: true, distance: true, schedule: false },
    },
  });
  p.vr.isNow(148, "employed");
  return p.steps;
}

/** At work; VR has closed her case with success. */
function mariaOne(world: World): Step[] {
  const p = ipsPerson(world, "mariaOne", 1011, "ana", "priya");
  p.enters(345);
  p.meets(343, 200, 10);
  p.meets(190, 10, 20, "steady");
  p.visits(322);
  p.agreesToShare(340, { until: -22 });
  p.isReferred(338, "Eligibility");
  p.letterIsOpened(335);
  p.isAccepted(333, { number: "NV-3011" });
  p.vr.reaches("vr-application", 330);
  p.vr.reaches("vr-eligibility", 300);
  p.vr.reaches("vr-ipe-signed", 250);
  p.vr.isNow(248, "in-service");
  p.works(200, {
    business: "Panadería La Esperanza",
    title: "Baker’s helper",
    cents: 1750,
    hours: 24,
    answers: {
      selfEmployed: false,
      setAside: false,
      customaryWage: true,
      workPlace: samplePlace,
      socCode: "51-3011",
      preferencesAtStart: { "type-of-work": true, hours: null, distance: true },
    },
  });
  p.vr.isNow(198, "employed");
  p.vr.isClosed(60, "Working for more than 90 days, stable, satisfied with the job");
  return p.steps;
}
