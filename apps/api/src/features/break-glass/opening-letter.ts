import type { Letter } from "../../mail.ts";

/**
 * The letter that tells a supervisor that a record of their unit was opened from elsewhere in the agency. It names who
 * opened it, and nothing that says whose record it is: mail is read in other places.
 */
export function openingLetter(opening: {
  to: string;
  name: string;
  agencyName: string;
  byName: string;
  link: string;
}): Letter {
  return {
    to: opening.to,
    subject: `${opening.agencyName}: a record was opened from elsewhere in the agency`,
    text: [
      `Hello ${opening.name},`,
      `${opening.byName} has opened a record of your program or office.`,
      "Please look at it and say whether it was justified. Whose record it is, and what they wrote, you find here after signing in:",
      opening.link,
    ].join("\n\n"),
  };
}
