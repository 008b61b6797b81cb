import { portalOf } from "../../auth/memberships.ts";
import type { DemoSignIn } from "../../installation/demo.ts";
import { demoAgencies } from "./agencies.ts";
import { agencyOf, demoStaff, isReviewer, untilOf, type DemoStaffKey } from "./cast.ts";

/** The one password of every demo sign-in; it is printed, so it protects nothing. */
export const demoPassword = "paper kettle morning";

/** The e-mail address a member of the demo's staff signs in with. */
export function demoEmail(who: DemoStaffKey): string {
  // Reviewers come from a training center of the state's university.
  return `${who}@${isReviewer(who) ? "training-center.example" : demoAgencies[agencyOf(who)].domain}`;
}

/** Whom to sign in as, and what to look at: everybody who still works here. */
export const demoSignIns: readonly DemoSignIn[] = (Object.keys(demoStaff) as DemoStaffKey[])
  .filter((who) => untilOf(who) === null)
  .map((who) => {
    const { name, role, lookAt } = demoStaff[who];
    const { kind, name: agencyName } = demoAgencies[agencyOf(who)];
    return {
      email: demoEmail(who),
      password: demoPassword,
      name,
      role,
      agencyName,
      portal: portalOf(kind),
      lookAt,
    };
  });
