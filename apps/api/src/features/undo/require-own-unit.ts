import type { Actor } from "@ips/db";
import { forbidden } from "../../errors/app-error.ts";

/**
 * Refuses to undo what stands on the record of another agency, or of another unit that was opened for reading: only who
 * may write there takes back what was written there.
 *
 * @throws AppError forbidden.
 */
export function requireOwnUnit(
  { agencyId, unitIds, role }: Pick<Actor, "agencyId" | "unitIds" | "role">,
  row: { agencyId: string; unitId: string },
): void {
  const mine = role === "system" || unitIds.includes(row.unitId);
  if (row.agencyId !== agencyId || !mine) throw forbidden();
}
