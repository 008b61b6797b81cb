/** Hours as a number: "37.5" or "37,5"; null where nothing, or no number of hours, is written. */
export const hoursOf = (text: string): number | null =>
  /^\d{1,3}([.,]\d{1,2})?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;
