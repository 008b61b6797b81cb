import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ofUnit } from "./client-rows.ts";
import { day, takenBackAt, unitRow } from "./columns.ts";
import { rowPolicies, standing, unitRead, unitWrite } from "./policies.ts";

/**
 * What a program answers to a question of the fidelity scale that no record can: yes, no, or not known any more, as of a day. The latest one
 * stands; none is ever changed. The questions are those of `@ips/fidelity`: a scale is data, so its keys are text here.
 */
export const itemAnswer = pgTable(
  "item_answer",
  {
    ...unitRow(),
    question: text("question").notNull(),
    /** Null: not known, whatever was answered before. */
    answer: boolean("answer"),
    onDate: day("on_date").notNull(),
    note: text("note"),
    /** Both are filled by the database from the acting membership, whatever is sent. */
    recordedByStaffId: uuid("recorded_by_staff_id"),
    recordedByName: text("recorded_by_name").notNull().default(""),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofUnit("item_answer", t),
    index("item_answer_latest").on(t.agencyId, t.unitId, t.question, t.onDate.desc(), t.createdAt.desc()),
    check("item_answer_question_formed", sql`${t.question} ~ '^[a-z0-9-]+([.][a-z0-9-]+)?$'`),
    check("item_answer_note_short", sql`btrim(${t.note}) <> '' and length(${t.note}) <= 500`),
    ...rowPolicies({ read: standing(unitRead("team-figures")), insert: unitWrite("team-figures") }, "yes"),
  ],
);
