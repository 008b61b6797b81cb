/**
 * What a person typed, as text inside a pattern of `like`: their percent signs and underscores mean themselves.
 *
 * @example
 * escapeLike("50%_off"); // => "50\\%\\_off"
 */
export const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** A pattern of `like` for a text that contains what was typed. */
export const likePattern = (text: string): string => `%${escapeLike(text)}%`;
