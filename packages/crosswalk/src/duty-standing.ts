import type { Citation, FindingStatus, PlainDate, RecordRef } from "@ips/domain";
import type { CrosswalkDuty } from "./vocabulary/duty.ts";

/** Where one duty stands on the day. */
export type DutyStanding = {
  duty: CrosswalkDuty;
  status: FindingStatus;
  /** The last day in time; null where no date applies. */
  due: PlainDate | null;
  /** Days until `due`; negative is late. */
  daysLeft: number | null;
  /** The row in which it can be looked up. */
  record: RecordRef | null;
  cites: readonly Citation[];
};
