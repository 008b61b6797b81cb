import { useDraft } from "@ips/portal-kit/use-draft";
import { useSession } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { PageHeader } from "@ips/ui/page-header";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { CheckStep } from "./check-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { EarlierImports } from "./earlier-imports.tsx";
import { FilesStep } from "./files-step.tsx";
import { keptImport, newImport, type ImportSession } from "./import-session.ts";
import { ImportStepper } from "./import-stepper.tsx";

/** The import of a team's spreadsheets: files, columns, check. The result has its own address. */
export function ImportPage() {
  usePageTitle("Import");
  const { user, active } = useSession();
  const navigate = useNavigate();
  const draft = useDraft<ImportSession>(
    user.userId,
    `import.${active.membershipId}`,
    newImport(),
    keptImport,
  );
  // Chosen files live with the page: a browser gives them back to nobody after a reload.
  const [files, setFiles] = useState<readonly File[]>([]);
  const [moved, setMoved] = useState(false);
  const session = draft.value;
  const go = (next: Partial<ImportSession>) => {
    setMoved(true);
    draft.set({ ...session, ...next });
  };
  const startAgain = () => {
    setMoved(true);
    setFiles([]);
    draft.reset(newImport());
  };
  return (
    <>
      <PageHeader
        title="Import"
        sub="The team's spreadsheets become the record. Nothing is written before you have seen what would change."
      />
      <ImportStepper current={session.step} onStep={(step) => go({ step })} />
      {session.step === "files" && (
        <>
          <FilesStep
            takesFocus={moved}
            files={files}
            onFiles={setFiles}
            onSent={(uploadId, names) => go({ ...newImport(), step: "columns", uploadId, files: names })}
          />
          <EarlierImports />
        </>
      )}
      {session.step === "columns" && session.uploadId !== null && (
        <ColumnsStep
          takesFocus={moved}
          uploadId={session.uploadId}
          session={session}
          onSession={(next) => draft.set({ ...session, ...next })}
          onReady={() => go({ step: "check" })}
          onStartAgain={startAgain}
        />
      )}
      {session.step === "check" && session.uploadId !== null && (
        <CheckStep
          takesFocus={moved}
          uploadId={session.uploadId}
          runId={session.runId}
          onBack={() => go({ step: "columns" })}
          onStartAgain={startAgain}
          onBegun={() => {
            draft.reset(newImport());
            void navigate({ href: `/import/${session.runId}` });
          }}
        />
      )}
    </>
  );
}
