import { useApi } from "@ips/portal-kit/api";
import { Combobox } from "@ips/ui/combobox";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";

/** A business that was chosen (`employerId`), added on purpose (`chosen` without a key), or is only being typed. */
export type PickedEmployer = { employerId: string; name: string; chosen: boolean };

export type EmployerPickerProps = {
  id: string;
  name: string;
  error: string | undefined;
  value: PickedEmployer;
  onValue: (employer: PickedEmployer) => void;
  autoFocus?: boolean;
};

const shown = 10;

/** Chooses a business by name, or adds one that is not listed. */
export function EmployerPicker({ value, onValue, ...field }: EmployerPickerProps) {
  const api = useApi();
  const text = useDeferredValue(value.name.trim());
  const found = useQuery({
    ...api.employer.list.queryOptions({ text: value.chosen ? "" : text, pageSize: shown }),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.rows ?? [];
  const listed = rows.some(({ name }) => name.trim().toLowerCase() === text.toLowerCase());
  return (
    <Combobox
      {...field}
      label="Employer"
      hint={
        value.chosen && value.employerId === ""
          ? "Will be added to your agency's list"
          : "Type a few letters of the name or city"
      }
      query={value.name}
      onQuery={(name) => onValue({ employerId: "", name, chosen: false })}
      items={rows.map(({ employerId, name, city, contacts }) => ({
        id: employerId,
        text: name,
        detail: [city, contacts === 1 ? "1 contact" : `${contacts} contacts`].filter(Boolean).join(" · "),
      }))}
      loading={found.isFetching}
      emptyText={text === "" ? "No employer is listed yet. Type a name." : "No employer found"}
      loadingText="Searching…"
      resultsText={`${rows.length} of ${found.data?.total ?? rows.length} employers`}
      create={
        text !== "" && !value.chosen && !listed
          ? {
              text: `Add “${text}” as a new employer`,
              onCreate: () => onValue({ employerId: "", name: text, chosen: true }),
            }
          : undefined
      }
      onSelect={(item) => onValue({ employerId: item.id, name: item.text, chosen: true })}
    />
  );
}
