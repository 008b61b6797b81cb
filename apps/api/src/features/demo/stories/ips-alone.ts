import { goals, jobTitles } from "@ips/fixtures";
import { usualAnswers } from "../job-answers.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { ipsPerson } from "./person.ts";

/** People whom the IPS program serves without VR, from the first day to follow-along and back again. */
export function ipsAlone(world: World): Chain[] {
  return [
    brian,
    jose,
    mariaTwo,
    zoe,
    thomas,
    fatima,
    dwayne,
    chidinma,
    ruth,
    kwame,
    grace,
    shanice,
    walter,
    eleni,
    pahoua,
    yusuf,
    earl,
  ].map((story) => ({ who: story.name, steps: story(world) }));
}

const title = (index: number) => jobTitles[index] ?? { title: "Associate", cents: 1700 };

/** Day 34, and no hiring manager met. */
function brian(world: World): Step[] {
  const p = ipsPerson(world, "brian", 1023, "ana");
  p.enters(34);
  p.meets(33, 2, 5);
  p.visits(20, { hiringManager: false });
  p.visits(9, { mode: "phone" });
  p.plan.isWritten(25, "ana", {
    goal: goals[2] ?? "",
    jobs: "Warehouse, stock, delivery",
    objective: "Back to a warehouse job",
    steps: [{ text: "Stop at Summit Distribution together", owner: "specialist", by: 8 }],
    review: -65,
  });
  return p.steps;
}

/** Twelve days in, no plan yet. */
function jose(world: World): Step[] {
  const p = ipsPerson(world, "jose", 1024, "thuy");
  p.enters(12);
  p.meets(10, 3, 4);
  return p.steps;
}

/** Looking for work, does not want VR. */
function mariaTwo(world: World): Step[] {
  const p = ipsPerson(world, "mariaTwo", 1025, "thuy");
  p.enters(130);
  p.meets(128, 4, 8);
  p.visits(108);
  p.seeksWork(100, 6, 10);
  p.plan.isWritten(120, "thuy", {
    goal: goals[5] ?? "",
    jobs: "Front desk, reception",
    disclosure: "nothing",
    objective: "A front desk job",
    steps: [
      { text: "Practice on the phone", owner: "client", by: 100, done: 103 },
      { text: "Ask at the dentist’s and the gym", owner: "specialist", by: -3 },
    ],
    review: -30,
  });
  return p.steps;
}

/** Came two days ago. */
function zoe(world: World): Step[] {
  const p = ipsPerson(world, "zoe", 1026, "thuy");
  p.enters(2, { referred: 5 });
  return p.steps;
}

/** Two days left for the first employer contact. */
function thomas(world: World): Step[] {
  const p = ipsPerson(world, "thomas", 1027, "ana");
  p.enters(28);
  p.meets(26, 2, 6);
  return p.steps;
}

/** Met a hiring manager in time. */
function fatima(world: World): Step[] {
  const p = ipsPerson(world, "fatima", 1028, "thuy");
  p.enters(27);
  p.meets(26, 1, 6);
  p.visits(8, { together: true, note: "Wants to go back and see the kitchen." });
  return p.steps;
}

/** Came yesterday; nobody carries him yet. */
function dwayne(world: World): Step[] {
  const p = ipsPerson(world, "dwayne", 1029, "marcus");
  p.enters(1, { unassigned: true, referred: 4 });
  return p.steps;
}

/** Her plan should have been reviewed. */
function chidinma(world: World): Step[] {
  const p = ipsPerson(world, "chidinma", 1030, "ana");
  p.enters(115);
  p.meets(113, 3, 7);
  p.visits(95);
  p.seeksWork(88, 7, 10);
  p.plan.isWritten(102, "ana", {
    goal: goals[6] ?? "",
    jobs: "Child care, after-school program",
    objective: "Work with children or older people",
    steps: [{ text: "Finish the background check", owner: "client", by: 60, done: 55 }],
    target: "Bright Start Child Care",
    review: 12,
  });
  p.plan.isAcknowledged(101, "ana", "client");
  return p.steps;
}

/** Nobody has reached her for a month. */
function ruth(world: World): Step[] {
  const p = ipsPerson(world, "ruth", 1031, "ana");
  p.enters(160);
  p.meets(158, 32, 8);
  p.visits(140);
  p.seeksWork(130, 40, 14);
  return p.steps;
}

/** Many doors, no job yet. */
function kwame(world: World): Step[] {
  const p = ipsPerson(world, "kwame", 1032, "marcus");
  p.enters(175);
  p.meets(173, 2, 6);
  p.visits(158);
  p.seeksWork(154, 3, 6);
  p.plan.isWritten(165, "marcus", {
    goal: goals[3] ?? "",
    jobs: "Library, print shop, school",
    objective: "A steady part-time job",
    steps: [
      { text: "Apply at the school district", owner: "client", by: 60, done: 58 },
      { text: "Follow up with Bayside Printing", owner: "specialist", by: -1 },
    ],
    target: "Bayside Printing",
    review: -18,
  });
  return p.steps;
}

/** Lost a job two weeks ago and is looking again. */
function grace(world: World): Step[] {
  const p = ipsPerson(world, "grace", 1033, "ana");
  p.enters(200);
  p.meets(198, 95, 9);
  p.meets(88, 15, 12, "first-month");
  p.meets(12, 1, 5, "between-jobs");
  p.visits(181);
  p.seeksWork(170, 100, 12);
  p.works(92, {
    answers: usualAnswers("with the table"),
    business: "Hometown Grocery",
    title: title(1).title,
    cents: title(1).cents,
    hours: 25,
    until: 14,
    because: "laid-off",
  });
  p.visits(5, { together: true });
  return p.steps;
}

/** Met the first hiring manager late; works part time now. */
function shanice(world: World): Step[] {
  const p = ipsPerson(world, "shanice", 1034, "thuy");
  p.enters(145);
  p.meets(143, 5, 10);
  p.visits(104);
  p.seeksWork(98, 60, 12);
  p.works(55, {
    answers: usualAnswers("with the table"),
    business: "The Copper Kettle",
    title: title(4).title,
    cents: title(4).cents,
    hours: 16,
  });
  return p.steps;
}

/** A year at work, in a second and better job; follow-along. */
function walter(world: World): Step[] {
  const p = ipsPerson(world, "walter", 1035, "marcus");
  p.enters(420);
  p.visits(402);
  p.meets(180, 9, 20, "steady");
  p.works(380, {
    answers: usualAnswers("with the table"),
    business: "Riverside Auto Body",
    title: "Shop helper",
    cents: 1800,
    hours: 20,
    until: 110,
    because: "quit-better-job",
  });
  p.works(105, {
    answers: usualAnswers("with the table"),
    business: "Tri-County Community College Facilities and Grounds Department",
    title: title(8).title,
    cents: title(8).cents,
    hours: 40,
  });
  return p.steps;
}

/** At work since the summer. */
function eleni(world: World): Step[] {
  const p = ipsPerson(world, "eleni", 1036, "thuy");
  p.enters(230);
  p.meets(115, 8, 18, "steady");
  p.visits(212);
  p.works(120, {
    answers: usualAnswers("with the table"),
    business: "Second Story Books",
    title: "Bookseller",
    cents: 1700,
    hours: 28,
  });
  p.plan.isWritten(215, "thuy", {
    goal: goals[3] ?? "",
    jobs: "Bookshop, library",
    objective: "Keep the job, and more hours by spring",
    steps: [{ text: "Ask for a Saturday shift", owner: "client", by: -20 }],
    review: -35,
  });
  return p.steps;
}

/** Left the program while working steadily. */
function pahoua(world: World): Step[] {
  const p = ipsPerson(world, "pahoua", 1037, "marcus");
  p.enters(500);
  p.visits(478);
  p.meets(180, 45, 25, "steady");
  p.works(300, {
    answers: usualAnswers("with the table"),
    business: "Cedar Ridge Senior Living",
    title: "Dietary aide",
    cents: 1775,
    hours: 32,
  });
  p.leaves(40, "transitioned-working");
  return p.steps;
}

/** Left, and came back two months ago: two episodes. */
function yusuf(world: World): Step[] {
  const p = ipsPerson(world, "yusuf", 1038, "ana");
  p.enters(500);
  p.leaves(300, "no-longer-wants-services");
  p.comesBack(60);
  p.meets(58, 2, 7);
  p.visits(36);
  p.seeksWork(30, 4, 9);
  return p.steps;
}

/** Moved away. */
function earl(world: World): Step[] {
  const p = ipsPerson(world, "earl", 1039, "marcus");
  p.enters(160);
  p.meets(158, 30, 10);
  p.visits(135);
  p.leaves(25, "moved");
  return p.steps;
}
