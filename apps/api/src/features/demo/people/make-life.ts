import type { Random } from "@ips/fixtures";
import type { DaysAgo, JobInLife, Life, VrTurn } from "./life.ts";

/** Where a person is today, as the caseload of a program has them. */
export type Standing =
  | "new"
  | "beginning"
  | "looking"
  | "looking-long"
  | "first-month"
  | "working"
  | "stepping-down"
  | "between-jobs"
  | "left-working"
  | "left";

const entered: Record<Standing, readonly [from: DaysAgo, to: DaysAgo]> = {
  new: [1, 6],
  beginning: [9, 30],
  looking: [35, 170],
  "looking-long": [190, 330],
  "first-month": [70, 260],
  working: [150, 340],
  "stepping-down": [470, 560],
  "between-jobs": [150, 360],
  "left-working": [380, 520],
  left: [90, 330],
};

/** Outlines the year of somebody who stands there today; the same chance outlines the same year. */
export function makeLife(random: Random, standing: Standing, turn: VrTurn | "no-vr" = "most"): Life {
  const [from, to] = entered[standing];
  const enteredDaysAgo = random.int(from, to);
  const jobs = jobsOf(random, standing, enteredDaysAgo);
  const left = leavingOf(random, standing, enteredDaysAgo);
  // Most speak about VR in the second month; whoever has been here for less has not yet.
  const referred = enteredDaysAgo - random.int(18, 45);
  const vr = turn === "no-vr" || referred < (left?.on ?? 0) + 3 ? null : { referred, turn };
  return { entered: enteredDaysAgo, jobs, left, vr };
}

function jobsOf(random: Random, standing: Standing, entry: DaysAgo): JobInLife[] {
  switch (standing) {
    case "new":
    case "beginning":
    case "looking":
    case "looking-long":
    case "left":
      return [];
    case "first-month":
      return [{ from: random.int(3, 26), until: null }];
    case "working":
      return [{ from: random.int(35, Math.max(40, entry - 60)), until: null }];
    case "stepping-down":
      return [{ from: random.int(370, 400), until: null }];
    case "between-jobs": {
      const until = random.int(6, 60);
      const start = until + random.int(25, Math.max(30, entry - until - 50));
      return [
        {
          from: start,
          until,
          because: random.pick(["laid-off", "seasonal-end", "quit-other", "quit-health", "let-go"] as const),
        },
      ];
    }
    case "left-working":
      return [{ from: entry - random.int(60, 110), until: null }];
  }
}

function leavingOf(random: Random, standing: Standing, entry: DaysAgo): Life["left"] {
  if (standing === "left-working") return { on: random.int(10, 120), reason: "transitioned-working" };
  if (standing !== "left") return null;
  return {
    on: random.int(8, Math.max(9, entry - 50)),
    reason: random.pick([
      "moved",
      "no-longer-wants-services",
      "cannot-be-reached",
      "health",
      "other",
    ] as const),
  };
}
