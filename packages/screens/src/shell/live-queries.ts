/** Everything but who is signed in and the directory of agencies, which have their own rhythm. */
export function isOfRecord(queryKey: readonly unknown[]): boolean {
  const area = areaOf(queryKey);
  return area !== "session" && area !== "directory";
}

/** A list over many people: what one person's change may move. */
export const isList = (queryKey: readonly unknown[]): boolean =>
  ["today", "caseload", "referral", "team"].includes(areaOf(queryKey) ?? "") || isAgenda(queryKey);

const isAgenda = ([path]: readonly unknown[]): boolean =>
  Array.isArray(path) && path[0] === "crosswalk" && path[1] === "agenda";

/** A query about one of these records of a person. */
export function isAbout(queryKey: readonly unknown[], records: readonly string[]): boolean {
  const clientId = inputOf(queryKey)["clientId"];
  return typeof clientId === "string" && records.includes(clientId);
}

/** A query about a fidelity review: itself, its report, the charts opened in it. */
export const isAboutReview = (queryKey: readonly unknown[], reviewId: string): boolean =>
  inputOf(queryKey)["reviewId"] === reviewId;

/** What a query asked with; nothing where it asked with nothing. */
function inputOf([, options]: readonly unknown[]): Readonly<Record<string, unknown>> {
  const input: unknown = isObject(options) ? options["input"] : undefined;
  return isObject(input) ? input : {};
}

const areaOf = ([path]: readonly unknown[]): string | null =>
  Array.isArray(path) && typeof path[0] === "string" ? path[0] : null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
