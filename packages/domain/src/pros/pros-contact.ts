import type { PlainDate } from "../date/plain-date.ts";
import type { ContactPlace } from "../vocabulary/contact-place.ts";
import type { ProsComponent } from "../vocabulary/pros-component.ts";
import type { ServicePayer } from "../vocabulary/service-payer.ts";

/** A contact as PROS needs it. `startsAt` is the time of day, "14:30". Null: nobody has answered. */
export type ProsContact = {
  id: string;
  on: PlainDate;
  startsAt: string | null;
  minutes: number;
  place: ContactPlace;
  component: ProsComponent | null;
  payer: ServicePayer | null;
  oneToOne: boolean | null;
  vocational: boolean;
};
