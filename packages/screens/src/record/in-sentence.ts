/**
 * A name as it stands in the middle of a sentence: its first letter small, unless it begins with an acronym.
 *
 * @example
 * inSentence("Job search plan"); // => "job search plan"
 * inSentence("VR plan and services"); // => "VR plan and services"
 */
export function inSentence(name: string): string {
  return /^\p{Lu}(?:\p{Ll}| )/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
