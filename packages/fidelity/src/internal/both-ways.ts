/** The lowest and the highest outcome when every answer that is missing is taken as a no, and as a yes. */
export function bothWays<Answers extends Readonly<Record<string, unknown>>>(
  answers: Answers,
  judge: (answer: (key: keyof Answers) => boolean) => number,
): { lowest: number; highest: number; open: (keyof Answers & string)[] } {
  const taking = (missing: boolean) => judge((key) => (answers[key] ?? missing) === true);
  const [no, yes] = [taking(false), taking(true)];
  const open = Object.entries(answers)
    .filter(([, value]) => value === null)
    .map(([key]) => key);
  return { lowest: Math.min(no, yes), highest: Math.max(no, yes), open: no === yes ? [] : open };
}
