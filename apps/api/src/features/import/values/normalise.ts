/**
 * The form in which names are compared: no regard to case, outer and repeated spaces, or how an accent is
 * encoded. "  PATRICIA  Ramirez" and "Patricia Ramirez" are the same name; "José" and "Jose" are not.
 *
 * @example
 * nameKey("  PATRICIA  Ramirez "); // => "patricia ramirez"
 */
export function nameKey(text: string): string {
  return tidy(text).toLowerCase();
}

/**
 * A cell's text without outer and repeated spaces, in one encoding of accents.
 *
 * @example
 * tidy("  City   Library "); // => "City Library"
 */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s ]+/g, " ")
    .trim();
}

/**
 * Text of several lines: outer spaces go, line ends stay.
 */
export function tidyText(text: string): string {
  return text.normalize("NFC").trim();
}

/**
 * The form in which words of a heading or of a fixed list are compared: lower case, no accents, punctuation as
 * one space, and nothing in brackets.
 *
 * @example
 * wordKey("Hours / week (scheduled)"); // => "hours week"
 * wordKey("¿Gerente de contratación?"); // => "gerente de contratacion"
 */
export function wordKey(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
