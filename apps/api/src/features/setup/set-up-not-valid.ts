import { AppError } from "../../errors/app-error.ts";

/** A set-up link that is wrong, used or old: the answer does not say which. */
export const setUpNotValid = (): AppError => new AppError("NOT_FOUND", "set-up.not-valid");
