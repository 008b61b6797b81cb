/** No of a yes and yes of a no; an unknown stays unknown. */
export function not(known: boolean | null): boolean | null {
  return known === null ? null : !known;
}
