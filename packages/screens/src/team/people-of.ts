/**
 * Where the people of one specialist or counselor are listed.
 *
 * @example
 * peopleOf("7", { attention: true }); // => "/caseload?scope=team&staff=7&attention=true"
 */
export function peopleOf(staffId: string, { attention = false }: { attention?: boolean } = {}): string {
  return `/caseload?scope=team&staff=${encodeURIComponent(staffId)}${attention ? "&attention=true" : ""}`;
}
