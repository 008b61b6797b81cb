import { Stepper } from "@ips/ui/stepper";

const steps = ["files", "columns", "check", "result"] as const;
const titles = { files: "Files", columns: "Columns", check: "Check", result: "Result" } as const;

/** A step of the import. */
export type ImportStep = (typeof steps)[number];

/** Where in the import one is; earlier steps can be gone back to until it has run. */
export function ImportStepper({
  current,
  onStep,
  problem = false,
}: {
  current: ImportStep;
  onStep?: (step: "files" | "columns") => void;
  problem?: boolean;
}) {
  const at = steps.indexOf(current);
  return (
    <Stepper
      label="Steps of the import"
      steps={steps.map((step, index) => {
        const state = index < at ? "done" : index > at ? "ahead" : problem ? "problem" : "current";
        const back =
          onStep && index < at && (step === "files" || step === "columns") ? () => onStep(step) : undefined;
        return {
          key: step,
          title: titles[step],
          state,
          stateText: index < at ? "done" : index > at ? "not started" : "now",
          ...(back ? { onSelect: back } : {}),
        };
      })}
    />
  );
}
