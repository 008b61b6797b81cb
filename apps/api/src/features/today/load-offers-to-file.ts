import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "../client/id-array.ts";

/** A form that the person signed at another agency and that waits to be filed here. */
export type OfferToFile = {
  readonly id: string;
  /** The other agency's record of the person. */
  readonly clientId: string;
  readonly agencyName: string;
  readonly signedOn: PlainDate;
};

/** The forms that wait to be filed about these people, the oldest first. */
export const offersToFile = (records: readonly string[]): Question<readonly OfferToFile[]> =>
  questionOf(
    sql<OfferToFile>`
      select offer.id, offer.client_id as "clientId", agency.name as "agencyName", offer.signed_on::text as "signedOn"
      from release_offer offer join agency on agency.id = offer.agency_id
      where offer.asked_agency_id = app.agency() and offer.withdrawn_at is null and offer.expires_on >= app.today()
        and offer.client_id = any(${idArray(records)}) and not exists (select 1 from release filed where filed.offer_id = offer.id)
      order by offer.signed_on, offer.id`,
    (rows) => rows,
  );
