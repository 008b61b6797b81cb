import { formatExactDate } from "@ips/i18n";
import type { Letter } from "../../mail.ts";

/** The letter that invites a reviewer from outside: to what, on which days, and that the way in ends by itself. */
export function reviewerLetter(invited: {
  to: string;
  name: string;
  agencyName: string;
  programName: string;
  link: string;
  fromOn: string;
  toOn: string;
  days: number;
}): Letter {
  const { to, name, agencyName, programName, link, fromOn, toOn, days } = invited;
  return {
    to,
    subject: `${agencyName} invites you to a fidelity review`,
    text: [
      `Hello ${name},`,
      `${agencyName} asks you to review its program ${programName}. Open this link to choose your password:`,
      link,
      `You see the review, and nothing else of the agency, from ${formatExactDate(fromOn, "en")} to ${formatExactDate(toOn, "en")}. After that your way in ends by itself.`,
      `The link works once and ends after ${days} days. If you did not expect this letter, you need not do anything.`,
    ].join("\n\n"),
  };
}
