import { forbidden } from "../errors/app-error.ts";
import type { LiveSession } from "./live-session.ts";

/**
 * Answers whether a session must set up a second factor before anything else: an agency of the person's asks for one.
 */
export const mustEnrol = ({ secondFactor }: Pick<LiveSession, "secondFactor">): boolean =>
  secondFactor.needed && !secondFactor.enrolled;

/**
 * Keeps everything shut until the second factor is set up.
 *
 * @throws AppError forbidden second-factor.needed.
 */
export function requireSecondFactor(session: Pick<LiveSession, "secondFactor">): void {
  if (mustEnrol(session)) throw forbidden("second-factor.needed");
}
