import type { ReceivedCopyRow } from "@ips/contract";
import { agency, receivedCopy } from "@ips/db";
import { eq, sql } from "drizzle-orm";

/** The columns of a received copy that its line in a list shows. */
export const copyColumns = {
  copyId: receivedCopy.id,
  kind: receivedCopy.kind,
  fromAgencyName: agency.name,
  filedAt: receivedCopy.filedAt,
  filedByName: receivedCopy.filedByName,
  notice: receivedCopy.notice,
  version: sql<number | null>`(${receivedCopy.content} ->> 'version')::integer`,
};

/** Whose disclosure it was. */
export const fromAgency = eq(agency.id, receivedCopy.fromAgencyId);

type Loaded = Omit<ReceivedCopyRow, "filedAt" | "fromAgencyName"> & {
  readonly filedAt: Date;
  readonly fromAgencyName: string | null;
};

/** A loaded line as the wire has it. */
export const toCopyRow = ({ filedAt, fromAgencyName, ...row }: Loaded): ReceivedCopyRow => ({
  ...row,
  fromAgencyName: fromAgencyName ?? "",
  filedAt: filedAt.toISOString(),
});
