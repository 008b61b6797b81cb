import type { PreviewPublicationOutput, PublishedOutcomes } from "@ips/contract";
import { addDays, measureOn, quarterOf, suppressQuarter, type PlainDate, type Quarter } from "@ips/domain";
import { sql } from "drizzle-orm";
import { conflict } from "../../errors/app-error.ts";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { countQuarter, enrolledIn, heldIn } from "../fidelity/quarter-of-program.ts";

/** The measure under which programs publish their quarters. */
const measure = "ips-learning-community";

/** The same quarter as the program published it before, withdrawn or not; oldest first. */
const publishedBefore = (unitId: string, { from }: Quarter): Question<readonly PublishedOutcomes[]> =>
  questionOf(
    sql<{ figures: PublishedOutcomes }>`select p.figures from published_figures p
      where p.agency_id = ${myAgency} and p.unit_id = ${unitId}::uuid and p.kind = 'outcomes' and p.period_from = ${from}::date
      order by p.created_at, p.id`,
    (rows) => rows.map(({ figures }) => figures),
  );

/** The quarter before one. */
const quarterBefore = ({ from }: Quarter): Quarter => quarterOf(addDays(from, -1));

/** What a quarter's publication is made from. */
export const quarterToPublish = (unitId: string, quarter: Quarter) => {
  const before = quarterBefore(quarter);
  return {
    enrolled: enrolledIn(unitId, quarter),
    held: heldIn(unitId, quarter),
    enrolledBefore: enrolledIn(unitId, before),
    heldBefore: heldIn(unitId, before),
    published: publishedBefore(unitId, quarter),
  };
};

type Found = {
  [Name in keyof ReturnType<typeof quarterToPublish>]: ReturnType<
    typeof quarterToPublish
  >[Name] extends Question<infer Answer>
    ? Answer
    : never;
};

/**
 * A quarter as it would be published: counts of people, the small ones and what would tell them already hidden.
 * @throws AppError conflict publication.not-now, while the quarter is not over or where nothing was measured then.
 */
export function publishableQuarter(
  quarter: Quarter,
  today: PlainDate,
  { enrolled, held, enrolledBefore, heldBefore, published }: Found,
): PreviewPublicationOutput {
  const definition = measureOn(measure, quarter.to);
  if (definition === null || quarter.to >= today) throw conflict("publication.not-now");
  const counts = countQuarter(enrolled, held, quarter, definition);
  const before = countQuarter(enrolledBefore, heldBefore, quarterBefore(quarter), definition);
  const now = new Set(counts.served);
  const then = new Set(before.served);
  const shown = suppressQuarter(
    {
      served: now.size,
      worked: counts.worked.length,
      startedJob: counts.startedJob.length,
      jobStarts: counts.jobStarts,
      newEnrollments: counts.newEnrollments.length,
      came: without(now, then),
      left: without(then, now),
    },
    published,
  );
  return { kind: "outcomes", ...quarter, figures: { is: "outcomes", measure, ...shown } };
}

const without = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
  [...these].filter((each) => !those.has(each)).length;
