import type { inviteStaffInput } from "@ips/contract";
import { roles } from "@ips/domain";
import { newId } from "@ips/portal-kit/new-id";
import type { z } from "zod";
import type { StaffList, StaffRow } from "./staff-row.ts";

/** An invitation as it is written: for somebody on the list, or for somebody new. */
export type InviteValues = {
  invitationId: string;
  newStaffId: string;
  name: string;
  number: string;
  fte: string;
  email: string;
  role: string;
  unitId: string;
};

/** What an untouched invitation shows; `row` is null for somebody new. */
export function emptyInvite(row: StaffRow | null, units: StaffList["units"]): InviteValues {
  return {
    invitationId: newId(),
    newStaffId: newId(),
    name: "",
    number: "",
    fte: "",
    email: row?.email ?? "",
    role: row?.role ?? "",
    unitId:
      units.find(({ name }) => name === row?.unitName)?.unitId ??
      (row === null && units.length === 1 ? (units[0]?.unitId ?? "") : ""),
  };
}

/** What is wrong with an invitation before it is sent. */
export function inviteProblems(
  { name, number, fte, email, role }: InviteValues,
  isNew: boolean,
): Partial<Record<keyof InviteValues, string>> {
  const share = Number(fte.replace(",", "."));
  return {
    ...(isNew && name.trim() === "" ? { name: "Write the person's name." } : {}),
    ...(isNew && number.trim() === ""
      ? { number: "Write the staff number by which your spreadsheets know the person." }
      : {}),
    ...(isNew && fte.trim() !== "" && !(share >= 0 && share <= 2)
      ? { fte: "Write a share such as 1 or 0.5." }
      : {}),
    ...(/^[^\s@]+@[^\s@]+$/u.test(email.trim())
      ? {}
      : { email: "Write an e-mail address, such as name@agency.org." }),
    ...(role === "" ? { role: "Choose what the person does." } : {}),
  };
}

/** The invitation as the server takes it; only after {@link inviteProblems} found nothing. */
export function inviteInputOf(values: InviteValues, row: StaffRow | null): z.infer<typeof inviteStaffInput> {
  const { invitationId, newStaffId, name, number, fte, email, unitId } = values;
  const role = roles.find((each) => each === values.role);
  if (!role) throw new Error("An invitation needs a role.");
  const share = fte.trim() === "" ? null : Number(fte.replace(",", "."));
  return {
    invitationId,
    staff: row
      ? { staffId: row.staffId }
      : { newStaffId, name: name.trim(), number: number.trim(), fte: share },
    email: email.trim(),
    role,
    unitId: unitId === "" ? null : unitId,
  };
}
