/** The shortest password the server takes, in characters as people see them. */
export const passwordMinimum = 15;

/** What makes a password good enough; there are no rules about digits or signs. */
export const passwordHint = `At least ${passwordMinimum} characters. A sentence or four words in a row work well; spaces count, digits and signs are not needed.`;

/**
 * What is wrong with a new password before it is sent, or null. Whether it is easy to guess, only the server can say.
 *
 * @example
 * passwordProblem("kettle"); // => "This has 6 characters. Use at least 15: a sentence is easy to keep in mind."
 */
export function passwordProblem(password: string): string | null {
  const length = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(password)].length;
  if (length === 0) return "Choose a password.";
  return length < passwordMinimum
    ? `This has ${length} ${length === 1 ? "character" : "characters"}. Use at least ${passwordMinimum}: a sentence is easy to keep in mind.`
    : null;
}
