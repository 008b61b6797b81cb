/** What an answer rests on, and what a reader counts for themselves: not part of what was answered. */
const grounds = new Set([
  "because",
  "cite",
  "cites",
  "facts",
  "criteria",
  "ruleVersion",
  "daysLeft",
  "rule",
  "record",
  "updatedOn",
]);

/**
 * An answer in one line: codes, days and figures, without what it rests on. A figure is written with its row:
 * `vr.ipe.days@2016-09-19=90`. What is empty, null or false is left out.
 */
export function shortAnswer(answer: unknown): string {
  if (answer === undefined) return "undefined";
  if (typeof answer === "string") return answer === "" || /\s/.test(answer) ? JSON.stringify(answer) : answer;
  if (typeof answer === "number" || typeof answer === "boolean") return String(answer);
  if (typeof answer !== "object" || answer === null) return answer === null ? "null" : typeof answer;
  if (Array.isArray(answer)) return `[${answer.map(shortAnswer).join(", ")}]`;
  const given = Object.entries(answer);
  if ("id" in answer && "unit" in answer && "from" in answer && "value" in answer)
    return `${String(answer.id)}@${String(answer.from)}=${String(answer.value)}`;
  const said = given.filter(([key, value]) => !grounds.has(key) && !isEmpty(value));
  return said.map(([key, value]) => word(key, value)).join(" ") || "-";
}

function word(key: string, value: unknown): string {
  if (key === "status" || key === "code" || key === "answer") return shortAnswer(value);
  const text = shortAnswer(value);
  return typeof value === "object" && !Array.isArray(value) && text.includes("=") && text.includes(" ")
    ? `${key}={${text}}`
    : `${key}=${text}`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
