import { Breadcrumb } from "@ips/ui/breadcrumb";
import { PageHeader } from "@ips/ui/page-header";
import { WhoSees } from "@ips/ui/who-sees";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EntryForm } from "../record/entry-form.tsx";
import type { EntryValues } from "../record/entry-values.ts";
import { LeaveGuard } from "../record/leave-guard.tsx";
import type { Entry } from "../record/use-entry.ts";
import { usePageTitle } from "../shell/use-page-title.ts";

/** The page on which a person is added by hand, in both portals: who comes in here, and who sees them from now on. */
export function AddPersonPage<V extends EntryValues>({
  entry,
  sub,
  sees,
  submitText,
  children,
}: {
  entry: Entry<V>;
  sub: string;
  sees: string;
  submitText: string;
  /** `AddPersonFields`. */
  children: ReactNode;
}) {
  usePageTitle("Add a person");
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} />}
        title="Add a person"
        sub={sub}
        band={<WhoSees shared={false}>{sees}</WhoSees>}
      />
      <div className="ips-narrow">
        <EntryForm
          entry={entry}
          submitText={submitText}
          cancel={{ text: "Cancel", onCancel: () => void navigate({ href: "/caseload" }) }}
          sticky
        >
          {children}
        </EntryForm>
      </div>
      <LeaveGuard isDirty={entry.isDirty} />
    </>
  );
}
