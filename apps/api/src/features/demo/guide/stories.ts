import type { NamedPersonKey } from "@ips/fixtures";
import type { DemoStaffKey } from "../cast.ts";

/** Where a link leads: a page of the portal, or a page of a person's record. */
export type Destination =
  | { readonly page: string }
  | { readonly person: NamedPersonKey; readonly tab: string };

/** Whose day one may look at. */
export type DayOf = { readonly who: DemoStaffKey; readonly story: string };

/** The days worth looking at, the best first. */
export const daysOf: readonly DayOf[] = [
  {
    who: "ana",
    story:
      "An employment specialist between two visits. See Donna’s plan for employment days late on VR’s side, log a contact in the parking lot on a phone, renew a release that ends tomorrow.",
  },
  {
    who: "eric",
    story:
      "A VR counselor with many cases and two clocks. Open a referral that came three days ago, accept it, and work on the same plan as Ana without typing it twice.",
  },
  {
    who: "denise",
    story:
      "An IPS supervisor preparing the week. Who has room, who is stuck, which limits run out, and somebody new whom nobody carries yet.",
  },
  {
    who: "harold",
    story:
      "The VR supervisor of the North Office: eligibility and IPE limits of every counselor, the waiting list, and what was corrected.",
  },
  {
    who: "gloria",
    story:
      "The supervisor of another agency’s program. Search for Donna: she is not there, not as a name, not as a number, not as a hint.",
  },
  {
    who: "tomasz",
    story:
      "A specialist who took over a caseload ten weeks ago. The history shows who had promised what before he came.",
  },
  {
    who: "priya",
    story:
      "A VR counselor whose decisions run out of time: one is late, one is due, one has more time that was agreed, some people wait on the list.",
  },
  {
    who: "monique",
    story:
      "A counselor of the South Office with a colleague’s cases beside her own, and people of two agencies.",
  },
  {
    who: "carol",
    story: "An agency’s administrator: staff, roles and invitations. She sees no client, by design.",
  },
];

/** One thing to try, as whom, and where it begins. */
export type Try = {
  readonly title: string;
  readonly text: string;
  readonly who: DemoStaffKey;
  readonly to: Destination;
};

/** Ten things to try, in an order that tells the product's story. */
export const tries: readonly Try[] = [
  {
    title: "Start the day",
    text: "What needs Ana first, each line with its reason, its rule and its source under “why”.",
    who: "ana",
    to: { page: "/supervisor/today" },
  },
  {
    title: "See both clocks of one person",
    text: "Donna’s year on one timeline: the program above, VR below, limits as brackets, and a date that was corrected and never rewritten.",
    who: "ana",
    to: { person: "donna", tab: "" },
  },
  {
    title: "Log a contact on a phone",
    text: "Make the window as narrow as a phone. Who, where, how long, a few words: done before the engine starts.",
    who: "ana",
    to: { page: "/supervisor/log-contact" },
  },
  {
    title: "Open a referral",
    text: "Rosa’s letter, what she released and what she did not. Accept it: the office may know her under another spelling.",
    who: "eric",
    to: { page: "/counselor/referrals" },
  },
  {
    title: "Write one plan from two agencies",
    text: "Change a step in Donna’s plan as Eric. Open it as Ana in a private window at the same time, and change it there too.",
    who: "eric",
    to: { person: "donna", tab: "plan" },
  },
  {
    title: "Sign a release before it ends",
    text: "Linh’s release ends tomorrow. Sit down with her: what may be seen, by whom, for what, until when.",
    who: "ana",
    to: { person: "linh", tab: "sharing" },
  },
  {
    title: "See what stays after a consent is taken back",
    text: "Desmond took his back last week. Priya keeps the plan she had acknowledged, with its notice, and sees nothing newer.",
    who: "priya",
    to: { person: "desmond", tab: "plan" },
  },
  {
    title: "Correct a date without losing the old one",
    text: "The eligibility date of Donna’s case was a day off. Both dates stand, with who, when and why.",
    who: "eric",
    to: { person: "donna", tab: "dates" },
  },
  {
    title: "Find the person nobody carries",
    text: "Dwayne came yesterday. Look at the team’s loads, then give him to somebody with room.",
    who: "denise",
    to: { page: "/supervisor/team" },
  },
  {
    title: "Look for somebody of another agency",
    text: "Search for Donna from the caseload of another agency’s program. Nothing says that she exists.",
    who: "gloria",
    to: { page: "/supervisor/caseload" },
  },
];
