/** An answer as people say it; undefined: nobody has answered. */
export function answerText(answer: boolean | null | undefined): string {
  if (answer === undefined) return "not answered";
  if (answer === null) return "not known";
  return answer ? "yes" : "no";
}
