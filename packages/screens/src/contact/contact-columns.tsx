import { contactPlaceName } from "@ips/i18n/contact-place";
import { Button } from "@ips/ui/button";
import type { Column } from "@ips/ui/data-table";
import { formatDate } from "@ips/i18n/format-date";
import { Day } from "../record/day.tsx";
import { useToday } from "../shell/session.tsx";
import type { ContactRow } from "./contacts-page.ts";

/** The facts of a contact, in the order in which they are read. `onEdit` is null for who writes no contacts. */
export function contactColumns({
  onEdit,
}: {
  onEdit: ((contact: ContactRow) => void) | null;
}): readonly Column<ContactRow>[] {
  return [
    { key: "on", header: "Day", rowHeader: true, nowrap: true, cell: ({ on }) => <Day on={on} /> },
    { key: "place", header: "Where", nowrap: true, cell: ({ place }) => contactPlaceName(place) },
    { key: "minutes", header: "Minutes", align: "end", cell: ({ minutes }) => minutes },
    {
      key: "note",
      header: "Note",
      cell: ({ note }) =>
        note ? <span className="ips-note">{note}</span> : <span className="ips-nothing">no note</span>,
    },
    { key: "staff", header: "By", cell: ({ staff, mine }) => (mine ? "you" : (staff?.name ?? "")) },
    ...(onEdit
      ? [
          {
            key: "edit",
            header: "Change",
            headerHidden: true,
            align: "end" as const,
            cell: (row: ContactRow) => (row.mine ? <EditButton contact={row} onEdit={onEdit} /> : null),
          },
        ]
      : []),
  ];
}

function EditButton({ contact, onEdit }: { contact: ContactRow; onEdit: (contact: ContactRow) => void }) {
  const today = useToday();
  return (
    <Button variant="quiet" size="small" icon="edit" onClick={() => onEdit(contact)}>
      Edit<span className="usa-sr-only"> contact of {formatDate(contact.on, "en", today)}</span>
    </Button>
  );
}
