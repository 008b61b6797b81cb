import type { Letter } from "../../mail.ts";

/** The letter that carries an invitation: who invites, what the link does, how long, and what to do if it was a mistake. */
export function invitationLetter({
  to,
  name,
  agencyName,
  link,
  days,
}: {
  to: string;
  name: string;
  agencyName: string;
  link: string;
  days: number;
}): Letter {
  return {
    to,
    subject: `${agencyName} invites you to sign in`,
    text: [
      `Hello ${name},`,
      `${agencyName} has made a place for you in its shared employment record. Open this link to choose your password:`,
      link,
      `The link works once and ends after ${days} days. If you did not expect this letter, you need not do anything.`,
    ].join("\n\n"),
  };
}
