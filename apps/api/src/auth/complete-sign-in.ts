import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { giveCookie, takeCookie } from "./cookies.ts";
import { knowDevice } from "./device.ts";
import { newDeviceLetter } from "./letters.ts";
import { openSession } from "./open-session.ts";
import { recordSignInEvent } from "./sign-in-event.ts";

const moment = new Intl.DateTimeFormat("en-US", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

/** Everything was right: opens the session, notes the browser, and writes to the person when it is a new one. */
export async function completeSignIn(
  deps: Deps,
  c: Context<HttpEnv>,
  who: { userId: string; name: string; email: string },
  secondFactor: "shown" | "none",
): Promise<void> {
  const { caller } = c.var.request;
  const device = await knowDevice(deps, c, who.userId);
  const token = await openSession(deps, { userId: who.userId, deviceId: device.id, secondFactor, caller });
  await recordSignInEvent(deps, { kind: "signed-in", userId: who.userId, caller });
  if (device.isNews) {
    await recordSignInEvent(deps, { kind: "new-device", userId: who.userId, caller });
    const at = `${moment.format(deps.clock.now())} (UTC)`;
    await deps.mail.send(newDeviceLetter(who, caller.userAgent, at));
  }
  takeCookie(deps, c, "second_step");
  await giveCookie(deps, c, "session_token", token, deps.settings.sessionHours * 60 * 60);
}
