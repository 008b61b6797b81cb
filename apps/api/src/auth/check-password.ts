import { badInput } from "../errors/app-error.ts";
import { isGuessable } from "./guessable.ts";
import { signInLimits } from "./limits.ts";

/**
 * Refuses a new password that is too short, too long or guessable, at the field it was typed into.
 * Length is counted in characters as people see them, so an accent or an emoji is one.
 *
 * @param field the path of the field in the form, for example `administrator.password`.
 * @throws AppError bad-input with `password.too-short`, `password.too-long` or `password.too-common`.
 */
export async function checkNewPassword(
  password: string,
  about: readonly string[],
  field: string,
): Promise<void> {
  const length = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(password)].length;
  if (length < signInLimits.passwordMinimum)
    throw badInput({ [field]: "password.too-short" }, { minimum: signInLimits.passwordMinimum });
  if (password.length > signInLimits.passwordMaximum)
    throw badInput({ [field]: "password.too-long" }, { maximum: signInLimits.passwordMaximum });
  if (await isGuessable(password, about)) throw badInput({ [field]: "password.too-common" });
}
