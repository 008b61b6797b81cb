import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { treatmentTeam } from "./agency.ts";
import { byStaff, ofClient } from "./client-rows.ts";
import { clientRow, day, takenBackAt } from "./columns.ts";
import { episodeExitReason } from "./enums.ts";
import { clientRead, clientWrite, rowPolicies, standing } from "./policies.ts";

const group = "referral-and-eligibility";
const access = { read: clientRead(group), insert: clientWrite(group), update: clientWrite(group) };

/**
 * One enrollment in an IPS program. Its dates are set on insert, and later only by a milestone.
 * Two episodes of a client never overlap (an exclusion constraint in the migrations).
 */
export const episode = pgTable(
  "episode",
  {
    ...clientRow(),
    referredOn: day("referred_on"),
    enteredOn: day("entered_on"),
    exitedOn: day("exited_on"),
    exitReason: episodeExitReason("exit_reason"),
    treatmentTeamId: uuid("treatment_team_id"),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofClient("episode", t),
    foreignKey({
      name: "episode_team_fk",
      columns: [t.treatmentTeamId, t.agencyId],
      foreignColumns: [treatmentTeam.id, treatmentTeam.agencyId],
    }),
    unique("episode_of_client").on(t.id, t.clientId),
    uniqueIndex("episode_one_open")
      .on(t.clientId)
      .where(sql`${t.exitedOn} is null and ${t.takenBackAt} is null`),
    index("episode_open_by_unit")
      .on(t.agencyId, t.unitId, t.enteredOn)
      .where(sql`${t.exitedOn} is null`),
    check(
      "episode_has_a_start",
      sql`coalesce(${t.enteredOn}, ${t.referredOn}) is not null or ${t.takenBackAt} is not null`,
    ),
    check("episode_exit_after_entry", sql`${t.exitedOn} >= coalesce(${t.enteredOn}, ${t.referredOn})`),
    ...rowPolicies({ ...access, read: standing(access.read) }, "yes"),
  ],
);

/** Which specialist works with the client, from a day until another day (exclusive). Never two at a time. */
export const assignment = pgTable(
  "assignment",
  {
    ...clientRow(),
    episodeId: uuid("episode_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    fromOn: day("from_on").notNull(),
    /** The first day on which it no longer holds; null: until further notice. */
    toOn: day("to_on"),
  },
  (t) => [
    ...ofClient("assignment", t),
    foreignKey({
      name: "assignment_episode_fk",
      columns: [t.episodeId, t.clientId],
      foreignColumns: [episode.id, episode.clientId],
    }),
    byStaff("assignment", t.staffId, t.agencyId),
    index("assignment_by_staff").on(t.agencyId, t.staffId, t.fromOn),
    check("assignment_ends_after_start", sql`${t.toOn} >= ${t.fromOn}`),
    ...rowPolicies(access, "yes"),
  ],
);

/** What the IPS agency was told about the person's VR case, apart from any case of the VR agency itself. */
export const reportedVr = pgTable(
  "reported_vr",
  { ...clientRow(), counselorName: text("counselor_name") },
  (t) => [...ofClient("reported_vr", t), unique("reported_vr_once").on(t.clientId), ...rowPolicies(access)],
);
