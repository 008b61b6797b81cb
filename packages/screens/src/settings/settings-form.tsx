import { longestBreakGlass } from "@ips/contract/agency-setting";
import type { AgencySettingOutput } from "@ips/contract";
import { jurisdictionIds, jurisdictionOf, reviewTimetableIds } from "@ips/domain";
import { jurisdictionName } from "@ips/i18n/jurisdiction";
import { reviewTimetableName } from "@ips/i18n/review-timetable";
import { formatDate } from "@ips/i18n/format-date";
import { formatTime } from "@ips/i18n/format-instant";
import { newId } from "@ips/portal-kit/new-id";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { useApi } from "@ips/portal-kit/api";
import { useDraft } from "@ips/portal-kit/use-draft";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { Disclosure } from "@ips/ui/disclosure";
import { FormActions } from "@ips/ui/form-actions";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useUnsavedChanges } from "@ips/ui/use-unsaved-changes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { refusalText } from "../shell/refusal-words.ts";
import { useMay, useSession, useToday } from "../shell/session.tsx";
import { clockFigures, ipsFigures, startChoices, vrFigures, type FigureSpec } from "./figure-specs.ts";
import { OwnFigure, withRows } from "./own-figure.tsx";
import { sameSettings } from "./setting-parts.ts";
import { SettingsConflict } from "./settings-conflict.tsx";
import { fittingSettings, type SettingsDraft } from "./settings-draft.ts";
import { sentSettings, settingProblems, settingValues, type SettingValues } from "./setting-values.ts";

// Offices of VR have no reviews: the timetables are loaded where there are some.
const ReviewDays = lazy(() => import("./review-days.tsx").then((loaded) => ({ default: loaded.ReviewDays })));

/**
 * The rules the agency works by: its jurisdiction, which start leads, its own values, and how long an opening from elsewhere lasts. What is
 * written is kept over a reload; where somebody else has saved meanwhile, both values are shown before anything is.
 */
export function SettingsForm({ stored }: { stored: AgencySettingOutput }) {
  const api = useApi();
  const say = useStatusMessage();
  const queryClient = useQueryClient();
  const { user, timeZone, active } = useSession();
  const mayWrite = useMay("settings.write");
  const theirs = useMemo(() => settingValues(stored, newId), [stored]);
  const saved: SettingsDraft = { version: stored.version, base: theirs, values: theirs };
  const draft = useDraft<SettingsDraft>(user.userId, "agency-settings", saved, fittingSettings);
  const [tried, setTried] = useState(false);
  const changed = !sameSettings(draft.value.values, draft.value.base);
  // What nobody has touched here is what is saved.
  const { version, base, values } = changed ? draft.value : saved;
  const setValues = (next: SettingValues) => draft.set({ version, base, values: next });
  useUnsavedChanges(changed && !draft.kept);
  const problems = tried ? settingProblems(values) : {};
  const keep = useMutation(
    api.agencySetting.save.mutationOptions({
      onSuccess: (now) => {
        queryClient.setQueryData(api.agencySetting.get.queryKey(), now);
        const fresh = settingValues(now, newId);
        draft.reset({ version: now.version, base: fresh, values: fresh });
        setTried(false);
        const before = sentSettings(base);
        say({
          text: "The settings are saved. They hold from everybody's next click.",
          action: {
            text: "Undo",
            onAction: () => keep.mutate({ ...before, version: now.version }),
          },
        });
        void queryClient.invalidateQueries();
      },
      onError: (error) => {
        // The newer state comes with the next look; then both are shown.
        if (readAppError(error).code === "setting.changed-meanwhile")
          void queryClient.invalidateQueries({ queryKey: api.agencySetting.get.queryKey() });
        say({ text: refusalText(error), tone: "error" });
      },
    }),
  );
  if (changed && version !== stored.version)
    return (
      <SettingsConflict
        mine={draft.value}
        theirs={theirs}
        savedByName={stored.savedByName}
        onSettled={(settled) => draft.set({ ...saved, values: settled })}
        onDiscard={() => draft.reset(saved)}
      />
    );
  const figures = (specs: readonly FigureSpec[]) =>
    specs.map((spec) => {
      const { comparison } = spec;
      return (
        <OwnFigure
          key={spec.key}
          spec={spec}
          jurisdictionId={values.jurisdictionId}
          rows={values.rows[spec.key] ?? []}
          onRows={(rows) => setValues(withRows(values, spec.key, rows))}
          comparison={comparison === null ? "" : values.comparisons[comparison]}
          onComparison={(chosen) =>
            comparison !== null &&
            setValues({ ...values, comparisons: { ...values.comparisons, [comparison]: chosen } })
          }
          problem={problems[spec.key]}
          mayWrite={mayWrite}
        />
      );
    });
  const wrong = Object.keys(problems).length;
  return (
    <form
      className="ips-settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(settingProblems(values)).length === 0)
          keep.mutate({ ...sentSettings(values), version });
      }}
    >
      {changed && draft.restoredAt !== null && (
        <Alert tone="info">
          What you wrote at {formatTime(draft.restoredAt.toISOString(), "en", timeZone)} is back here. It is
          not saved yet.{" "}
          <Button size="small" variant="quiet" onClick={() => draft.reset(saved)}>
            Discard it
          </Button>
        </Alert>
      )}
      {wrong > 0 && (
        <Alert tone="error">
          {wrong === 1 ? "1 figure needs" : `${wrong} figures need`} another look before the settings can be
          saved. What you wrote is still here.
        </Alert>
      )}
      <Card title="Jurisdiction">
        <SelectField
          label="The agency works under"
          name="jurisdictionId"
          disabled={!mayWrite}
          value={values.jurisdictionId}
          options={jurisdictionIds.map((id) => ({ value: id, text: jurisdictionName(id) }))}
          onChange={({ target }) => {
            const jurisdictionId = jurisdictionIds.find((id) => id === target.value);
            if (jurisdictionId) setValues({ ...values, jurisdictionId });
          }}
        />
        <Standing jurisdictionId={values.jurisdictionId} />
        <CheckboxField
          label="We bill New York PROS"
          hint="Contacts are then asked for their time, who pays, and the PROS component. In New York they always are."
          name="billsPros"
          checked={values.billsPros}
          disabled={!mayWrite}
          onChecked={(billsPros) => setValues({ ...values, billsPros })}
        />
      </Card>
      <Card title="Where a clock starts">
        <p className="ips-card-note">
          Where sources disagree, both answers stand side by side; this one leads.
        </p>
        {startChoices.map(({ key, label, options }) => (
          <SelectField
            key={key}
            label={label}
            name={key}
            disabled={!mayWrite}
            value={values.starts[key]}
            options={[{ value: "", text: "As in the jurisdiction" }, ...options]}
            onChange={({ target }) =>
              setValues({ ...values, starts: { ...values.starts, [key]: target.value } })
            }
          />
        ))}
      </Card>
      <Card title="IPS practice">{figures(ipsFigures)}</Card>
      {active.agencyKind === "ips" && (
        <Card title="Fidelity reviews">
          <SelectField
            label="Timetable"
            hint="By when the steps of a review are done. There is no universal timetable."
            name="timetable"
            disabled={!mayWrite}
            value={values.timetable}
            options={[
              { value: "", text: "None" },
              ...reviewTimetableIds.map((id) => ({ value: id, text: reviewTimetableName(id) })),
            ]}
            onChange={({ target }) => setValues({ ...values, timetable: target.value })}
          />
          <SelectField
            label="A self-evaluation goes to the state"
            hint="Counted from the last one that was published. Supervisors see on Today and on the Fidelity page when it is due."
            name="selfEvaluationMonths"
            disabled={!mayWrite}
            value={values.selfEvaluationMonths}
            options={[
              { value: "", text: "On no rhythm" },
              { value: "6", text: "Every 6 months" },
              { value: "12", text: "Every 12 months" },
            ]}
            onChange={({ target }) => setValues({ ...values, selfEvaluationMonths: target.value })}
          />
          <h3 className="ips-settings__part">Days of a review’s steps</h3>
          <Suspense fallback={<Skeleton label="Loading the days of a review" shape="rows" count={4} />}>
            <ReviewDays
              values={values}
              problems={problems}
              onRows={(key, rows) => setValues(withRows(values, key, rows))}
              mayWrite={mayWrite}
            />
          </Suspense>
        </Card>
      )}
      <Card title="VR limits">
        <p className="ips-card-note">A state may be stricter than federal law, never laxer.</p>
        {figures(vrFigures)}
        <Disclosure button={`${clockFigures.length} further clocks`}>{figures(clockFigures)}</Disclosure>
      </Card>
      <Card title="Elsewhere in the agency">
        <SelectField
          label="A record that somebody opens from elsewhere stays open"
          hint="With a reason, an alert to the supervisor and a review"
          name="breakGlassDays"
          disabled={!mayWrite}
          value={values.breakGlassDays}
          options={Array.from({ length: longestBreakGlass }, (_, index) => ({
            value: String(index + 1),
            text: index === 0 ? "until the end of the day" : `${index + 1} days`,
          }))}
          onChange={({ target }) => setValues({ ...values, breakGlassDays: target.value })}
        />
      </Card>
      {mayWrite && (
        <FormActions note={noteOf(changed, draft.kept, stored.savedByName)}>
          <Button type="submit" variant="primary" busy={keep.isPending}>
            Save settings
          </Button>
        </FormActions>
      )}
    </form>
  );
}

/** What is kept where, or else who saved last. */
function noteOf(changed: boolean, kept: boolean, savedByName: string | null): string | null {
  if (changed)
    return kept
      ? "Not saved yet. What you write is kept on this device."
      : "Not saved yet, and this browser cannot keep it: save before you leave.";
  return savedByName === null ? null : `Last saved by ${savedByName}.`;
}

/** How far the texts of a jurisdiction can be relied on. */
function Standing({ jurisdictionId }: Pick<SettingValues, "jurisdictionId">) {
  const today = useToday();
  const { standing, asOf, cites } = jurisdictionOf(jurisdictionId).status;
  if (standing === "in-force") return null;
  return (
    <Alert tone="warning">
      This guidance may be superseded. It was read as of {formatDate(asOf, "en", today)}:{" "}
      {cites.map(({ source }) => source).join("; ")}. Confirm it with the state office before you rely on it.
    </Alert>
  );
}
