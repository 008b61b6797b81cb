import { z } from "zod";

const id = z.string();
const ids = z.array(id);

/**
 * What travels over the database's channel: identifiers alone. The first kinds are written by triggers with the
 * commit that they tell of (migration live_updates); the last three by the API's processes among themselves.
 */
const liveNotice = z.discriminatedUnion("k", [
  /** A client's record changed: `g` groups for its own agency, `s` groups that others may read, `t` agencies concerned. */
  z.object({ k: z.literal("client"), c: id, a: id, u: id.nullable(), g: ids, s: ids, t: ids }),
  /** A fidelity review changed: `course` for everybody with a part in it, `scores` for those who may read agreed scores now. */
  z.object({ k: z.literal("review"), r: id, a: id, u: id, p: z.enum(["course", "scores"]) }),
  /** So many records of a program changed at once that they are not named. */
  z.object({ k: z.literal("many"), a: id, u: id.nullable() }),
  /** What agencies `t` may see of a client may have begun or ended. */
  z.object({ k: z.literal("access"), c: id, t: ids }),
  /** A session ended or acts for another membership. */
  z.object({ k: z.literal("session"), s: id }),
  /** A membership or a member of staff was changed: the right to act may have ended. */
  z.object({ k: z.literal("standing"), i: id }),
  /** Somebody is in the plan of a client; said again while they are. */
  z.object({
    k: z.literal("here"),
    i: id,
    c: id,
    p: id,
    a: id,
    d: z.enum(["reading", "editing"]),
  }),
  /** They left. */
  z.object({ k: z.literal("gone"), i: id }),
  /** Who is in this plan? Answered by `here`. */
  z.object({ k: z.literal("ask"), c: id }),
]);
export type LiveNotice = z.infer<typeof liveNotice>;

/** The channel of the database on which notices travel. */
export const liveChannel = "ips_live";

/** Reads a notice; `null` for what another version of the program may have sent. */
export function parseLiveNotice(payload: string): LiveNotice | null {
  try {
    return liveNotice.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
