import type { Settings } from "../env.ts";
import type { Prepared } from "./prepare.ts";

/** What the console says when the product answers: where to go, whom to sign in as, how to stop. */
export function welcome(
  { baseUrl }: Pick<Settings, "baseUrl">,
  { demoSignIns, setUpLink }: Prepared,
): string[] {
  const lines = [
    "",
    `The record is open at ${baseUrl}`,
    `  Supervisor portal  ${baseUrl}/supervisor/`,
    `  Counselor portal   ${baseUrl}/counselor/`,
  ];
  if (setUpLink !== null)
    lines.push(
      "",
      "Nobody can sign in yet. Open this link once to create your agency and its administrator:",
      `  ${setUpLink}`,
    );
  if (demoSignIns.length > 0) {
    lines.push(
      "",
      "This is the demo, with invented people. Open the address above: it says whom to be to see what, and signs you in with one click.",
      "To have it anew, counted from today:  npm start -- --reset-demo",
      "",
      "Sign in as:",
    );
    for (const who of demoSignIns)
      lines.push(
        `  ${who.portal.padEnd(10)}  ${who.email}  ${who.password}   ${who.name}, ${who.role}, ${who.agencyName}`,
        `              ${who.lookAt}`,
      );
  }
  return [...lines, "", "Ctrl-C stops everything.", ""];
}
