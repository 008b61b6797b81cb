import { goals } from "@ips/fixtures";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { ipsPerson, vrPerson } from "./person.ts";

/** Referrals at every point, and releases that have ended or not begun. */
export function onTheWayToVr(world: World): Chain[] {
  return [rosa, anh, ingrid, aleksandr, jamal, dolores, winona, desmond].map((story) => ({
    who: story.name,
    steps: story(world),
  }));
}

/** Referred three days ago and not opened yet; VR may know her under another spelling. */
function rosa(world: World): Step[] {
  const before = vrPerson(world, "rosa", "eric", "earlier-case");
  before.walksIn(700, "NV-2003", { lastName: "Gutierrez-Pena" });
  before.isClosed(420, "Did not want to go on at that time");
  const p = ipsPerson(world, "rosa", 1015, "marcus", "eric");
  p.enters(20);
  p.meets(18, 2, 5);
  p.plan.isWritten(9, "marcus", {
    goal: goals[4] ?? "",
    jobs: "Bakery, restaurant kitchen, school kitchen",
    objective: "Un trabajo de cocina cerca de casa",
    steps: [{ text: "Visit Panadería La Esperanza together", owner: "specialist", by: -6 }],
    target: "Panadería La Esperanza",
    review: -81,
  });
  p.agreesToShare(4, { until: -300 });
  p.isReferred(
    3,
    "Eligibility; kitchen shoes and a knife set if a job needs them",
    "Speaks Spanish at home and reads English well. Mornings, while her son is at school.",
  );
  return [...before.steps, ...p.steps];
}

/** VR asked for more and waits for the answer. */
function anh(world: World): Step[] {
  const p = ipsPerson(world, "anh", 1016, "ana", "eric");
  p.enters(45);
  p.meets(43, 3, 6);
  p.visits(24);
  p.agreesToShare(15, { until: -280 });
  p.isReferred(14, "Eligibility", null);
  p.letterIsOpened(12);
  p.isAsked(11, "Which address should the appointment letter go to? The one in the referral came back.");
  return p.steps;
}

/** VR declined; the program sees only that the letter was received. */
function ingrid(world: World): Step[] {
  const p = ipsPerson(world, "ingrid", 1017, "ana", "eric");
  p.enters(60);
  p.meets(58, 4, 7);
  p.visits(40);
  p.seeksWork(35, 5, 9);
  p.agreesToShare(30, { until: -270 });
  p.isReferred(29, "Eligibility");
  p.letterIsOpened(27);
  p.isAsked(27, "Does she live in our part of the state?");
  p.isAnswered(26, "She moved to the south of the state this month.");
  p.isDeclined(25, "wrong-office", "The South Office serves her address; Ana can refer there.");
  return p.steps;
}

/** What the program was told about VR; its referral was taken back. */
function aleksandr(world: World): Step[] {
  const p = ipsPerson(world, "aleksandr", 1018, "marcus", "eric");
  p.enters(110);
  p.meets(108, 5, 9);
  p.visits(88);
  p.seeksWork(80, 9, 12);
  p.hearsFromVr("vr-application", 70);
  p.hearsFromVr("vr-eligibility", 25);
  p.agreesToShare(50, { until: -260 });
  p.isReferred(49, "Coordinate with the counselor he already has");
  p.referralIsWithdrawn(47);
  return p.steps;
}

/** Agreed to share; not referred yet. */
function jamal(world: World): Step[] {
  const p = ipsPerson(world, "jamal", 1019, "marcus");
  p.enters(38);
  p.meets(36, 2, 6);
  p.visits(16);
  p.plan.isWritten(20, "marcus", {
    goal: goals[5] ?? "",
    jobs: "Anything with people",
    objective: "A first job this season",
    steps: [{ text: "Apply at Hometown Grocery", owner: "client", by: -2 }],
    review: -70,
  });
  p.agreesToShare(10, { until: -290 });
  return p.steps;
}

/** Her release begins next week. */
function dolores(world: World): Step[] {
  const p = ipsPerson(world, "dolores", 1020, "marcus");
  p.enters(55);
  p.meets(53, 3, 7);
  p.visits(33);
  p.agreesToShare(1, { from: -7, until: -300 });
  return p.steps;
}

/** Her release expired three weeks ago. */
function winona(world: World): Step[] {
  const p = ipsPerson(world, "winona", 1021, "ana", "priya");
  p.enters(320);
  p.meets(318, 8, 12);
  p.visits(300);
  p.seeksWork(280, 20, 20);
  p.agreesToShare(300, { until: 20 });
  p.isReferred(298, "Eligibility");
  p.letterIsOpened(296);
  p.isAccepted(290, { number: "NV-3014" });
  p.vr.reaches("vr-application", 286);
  p.vr.reaches("vr-eligibility", 240);
  p.vr.isRanked(240, "significant");
  p.vr.reaches("vr-ipe-signed", 180);
  return p.steps;
}

/** Took his consent back last week; the counselor keeps the plan she had acknowledged. */
function desmond(world: World): Step[] {
  const p = ipsPerson(world, "desmond", 1022, "marcus", "priya");
  p.enters(180);
  p.meets(178, 2, 8);
  p.visits(160);
  p.seeksWork(150, 9, 11);
  p.plan.isWritten(170, "marcus", {
    goal: goals[1] ?? "",
    jobs: "Shops and offices near home",
    objective: "A job within walking distance",
    steps: [
      { text: "Walk the shopping street and write down ten places", owner: "client", by: 160, done: 158 },
      { text: "Visit Bayside Printing", owner: "specialist", by: 100, done: 96 },
    ],
    target: "Bayside Printing",
    review: -12,
  });
  p.agreesToShare(150, { until: -150 });
  p.isReferred(149, "Eligibility");
  p.letterIsOpened(147);
  p.isAccepted(142, { number: "NV-3015" });
  p.vr.reaches("vr-application", 140);
  p.agreesToShareBack(140, { until: -150 });
  p.vr.reaches("vr-eligibility", 95);
  p.vr.isRanked(95, "significant");
  p.vr.reaches("vr-ipe-signed", 52);
  p.plan.isAcknowledged(40, "priya", "counselor");
  p.takesBack(6, "Told Marcus on the phone, and wrote it down with him the same day.");
  return p.steps;
}
