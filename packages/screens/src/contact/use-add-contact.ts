import type { ContactsPage } from "./contacts-page.ts";
import { useApi } from "@ips/portal-kit/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSession } from "../shell/session.tsx";
import { minutesOf, placeOf, type ContactValues } from "./contact-values.ts";
import { sentPros } from "./pros-values.ts";
import { withContact } from "./contacts-page.ts";

/**
 * Saves a contact. It stands in the open list at once and is taken out again if the server refuses; what the form
 * holds is kept until then.
 */
export function useAddContact(): (values: ContactValues) => Promise<unknown> {
  const api = useApi();
  const queries = useQueryClient();
  const changed = useRecordChanged();
  const { active, user } = useSession();
  const add = useMutation(api.contact.add.mutationOptions());
  return async (values) => {
    const { id, clientId, on, note } = values;
    const place = placeOf(values);
    const minutes = minutesOf(values);
    if (place === null || minutes === null) return;
    const row = {
      contactId: id,
      on,
      place,
      minutes,
      note: note.trim() || null,
      ...sentPros(values),
      staff: active.staffId ? { staffId: active.staffId, name: user.name } : null,
      mine: true,
    };
    const key = api.client.contacts.queryKey({ clientId, page: 1 });
    await queries.cancelQueries({ queryKey: key });
    const before = queries.getQueryData<ContactsPage>(key);
    if (before) queries.setQueryData<ContactsPage>(key, withContact(before, row));
    try {
      await add.mutateAsync({ contactId: id, clientId, on, place, minutes, note, ...sentPros(values) });
    } catch (error) {
      if (before) queries.setQueryData(key, before);
      throw error;
    }
    void changed();
  };
}
