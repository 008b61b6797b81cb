import type { CounselorKey, SpecialistKey } from "../cast.ts";
import type { Standing } from "./make-life.ts";

/** How many people stand where, for one specialist; `formerly` is who carried them before. */
export type Caseload = {
  readonly specialist: SpecialistKey;
  readonly counselors: readonly CounselorKey[];
  readonly standings: Partial<Record<Standing, number>>;
  readonly formerly?: { readonly specialist: SpecialistKey; readonly until: number };
};

/**
 * The people of each program besides those with stories of their own. About four in ten of whom a program serves in a
 * quarter have worked in it: the average of a learning collaborative (IPS Employment Center, 41 %).
 */
export const caseloads: readonly Caseload[] = [
  {
    specialist: "ana",
    counselors: ["eric", "priya"],
    standings: { working: 3, "stepping-down": 1, left: 3, "left-working": 1 },
  },
  {
    specialist: "marcus",
    counselors: ["eric", "priya"],
    standings: { "first-month": 1, working: 4, "between-jobs": 1, left: 2, "left-working": 1 },
  },
  {
    specialist: "thuy",
    counselors: ["priya"],
    standings: { working: 2, "stepping-down": 1, left: 1, "left-working": 1 },
  },
  {
    specialist: "beatriz",
    counselors: ["priya", "eric"],
    standings: {
      new: 1,
      beginning: 2,
      looking: 5,
      "looking-long": 1,
      "first-month": 1,
      working: 4,
      "stepping-down": 1,
      "between-jobs": 2,
      left: 2,
      "left-working": 1,
    },
  },
  {
    specialist: "tomasz",
    counselors: ["stephen", "monique"],
    formerly: { specialist: "elaine", until: 88 },
    standings: {
      beginning: 1,
      looking: 5,
      "looking-long": 1,
      "first-month": 1,
      working: 4,
      "between-jobs": 1,
      left: 2,
    },
  },
  {
    specialist: "ruben",
    counselors: ["stephen"],
    standings: {
      new: 1,
      beginning: 1,
      looking: 2,
      working: 2,
      "stepping-down": 1,
      "between-jobs": 1,
      left: 1,
    },
  },
  {
    specialist: "kenji",
    counselors: ["monique", "stephen"],
    standings: {
      new: 1,
      beginning: 1,
      looking: 4,
      "looking-long": 1,
      "first-month": 1,
      working: 4,
      "stepping-down": 1,
      "between-jobs": 1,
      left: 2,
      "left-working": 1,
    },
  },
  {
    specialist: "latoya",
    counselors: ["monique"],
    standings: {
      beginning: 2,
      looking: 5,
      "looking-long": 1,
      "first-month": 1,
      working: 3,
      "between-jobs": 1,
      left: 2,
    },
  },
];
