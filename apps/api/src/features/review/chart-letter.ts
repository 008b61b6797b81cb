import type { Letter } from "../../mail.ts";

/** The letter that tells a supervisor that a reviewer opened a chart. It says nothing of whose: mail is read in other places. */
export function chartLetter(opened: {
  to: string;
  name: string;
  byName: string;
  programName: string;
  link: string;
}): Letter {
  return {
    to: opened.to,
    subject: `${opened.programName}: a reviewer opened a chart`,
    text: [
      `Hello ${opened.name},`,
      `${opened.byName} has opened one person's chart in the fidelity review of ${opened.programName}: dates and counts, without names and notes.`,
      "Whose it is, and the reason they gave, you find here after signing in:",
      opened.link,
    ].join("\n\n"),
  };
}
