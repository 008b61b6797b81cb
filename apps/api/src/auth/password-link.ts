import { authTables } from "@ips/db";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import { AppError } from "../errors/app-error.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { checkNewPassword } from "./check-password.ts";
import { passwordHash } from "./create-account.ts";
import { knowDevice } from "./device.ts";
import { passwordChangedLetter, passwordLinkLetter } from "./letters.ts";
import { signInLimits } from "./limits.ts";
import type { portalOf } from "./memberships.ts";
import { hashToken, newToken } from "./one-time-token.ts";
import { setPassword } from "./password.ts";
import { endSessions } from "./open-session.ts";
import { recordSignInEvent, type Caller } from "./sign-in-event.ts";
import { readTicket, spendTicket } from "./ticket.ts";
import { addressTries, forgetTries, hearTry, letterTries, strangersTries } from "./tries.ts";

const notValid = () => new AppError("NOT_FOUND", "password-link.not-valid");

type Portal = ReturnType<typeof portalOf>;

/** The page that a link to a new password opens; either portal has it. */
const linkTo = ({ settings }: Pick<Deps, "settings">, portal: Portal, token: string): string =>
  `${settings.baseUrl}/${portal}/new-password?token=${token}`;

/**
 * Sends a letter with a link to a new password, if the address has an account. Whether it has, neither the answer nor
 * its statements tell: one statement finds the account, makes the link and writes the letter, or does nothing.
 * An earlier link stops working.
 *
 * @throws AppError too-many-tries.
 */
export async function sendPasswordLink(
  deps: Deps,
  caller: Caller,
  email: string,
  portal: Portal,
): Promise<void> {
  const { database, clock, newId, mail } = deps;
  await hearTry(deps, addressTries(caller.address, clock.now()));
  await hearTry(deps, letterTries(email));
  if (!mail.ready) return;
  const token = newToken();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + signInLimits.passwordLinkMinutes * 60_000);
  // The name is filled in by the statement, so that nothing has to be known before it.
  const nameHere = "\u0001";
  const { subject, text } = passwordLinkLetter({ name: nameHere, email }, linkTo(deps, portal, token));
  await database.auth.execute(sql`
    with found as (select id, name, email from auth."user" where email = ${email.trim().toLowerCase()}),
    earlier as (update auth.ticket t set used_at = ${now} from found f where t.user_id = f.id and t.kind = 'password' and t.used_at is null),
    made as (insert into auth.ticket (id, kind, user_id, token_hash, expires_at)
      select ${newId()}::uuid, 'password', f.id, ${hashToken(token)}, ${expiresAt} from found f),
    noted as (insert into auth.event (id, kind, user_id, ip_address, user_agent)
      select ${newId()}::uuid, 'password-link-sent', f.id, ${caller.address}::text, ${caller.userAgent?.slice(0, 300) ?? null}::text from found f)
    insert into auth.letter (id, to_address, subject, text)
      select ${newId()}::uuid, f.email, ${subject}, replace(${text}, ${nameHere}, f.name) from found f`);
}

/**
 * Makes a link to a new password for whoever runs the server to hand over: the way back in where there is no mail.
 *
 * @returns the link, or `null` when the address has no account.
 */
export async function makePasswordLink(deps: Deps, email: string): Promise<string | null> {
  const { database, clock, newId } = deps;
  const { ticket, user } = authTables;
  const [found] = await database.auth
    .select({ userId: user.id })
    .from(user)
    .where(eq(user.email, email.trim().toLowerCase()));
  if (!found) return null;
  const token = newToken();
  await database.auth
    .update(ticket)
    .set({ usedAt: clock.now() })
    .where(and(eq(ticket.userId, found.userId), eq(ticket.kind, "password"), isNull(ticket.usedAt)));
  await database.auth.insert(ticket).values({
    id: newId(),
    kind: "password",
    userId: found.userId,
    tokenHash: hashToken(token),
    expiresAt: new Date(clock.now().getTime() + signInLimits.passwordLinkMinutes * 60_000),
  });
  return linkTo(deps, "supervisor", token);
}

/**
 * Uses a link: the new password takes the place of the old one, and every session of the person ends. A second factor
 * stays: the next sign-in asks for it. The browser counts as the person's own from now on, so that strangers who try
 * the account do not lock its owner out of it.
 *
 * @throws AppError password-link.not-valid; bad-input at `password`; too-many-tries.
 */
export async function takePasswordLink(
  deps: Deps,
  c: Context<HttpEnv>,
  token: string,
  password: string,
): Promise<void> {
  const { caller } = c.var.request;
  await hearTry(deps, addressTries(caller.address, deps.clock.now()));
  const person = await readTicket(deps, "password", token);
  if (!person) throw notValid();
  await checkNewPassword(password, [person.name, person.email], "password");
  const hash = await passwordHash(password);
  if (!(await spendTicket(deps, "password", token))) throw notValid();
  await setPassword(deps, person.userId, hash);
  await endSessions(deps, person.userId);
  await knowDevice(deps, c, person.userId);
  await forgetTries(deps, strangersTries(person.email));
  await recordSignInEvent(deps, { kind: "password-changed", userId: person.userId, caller });
  await deps.mail.send(passwordChangedLetter(person));
}
