/** Joins the class names that apply. @example classNames("ips-card", quiet && "ips-card--quiet") */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
