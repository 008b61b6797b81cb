import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type StepState = "done" | "current" | "ahead" | "problem";
export type Step = {
  key: string;
  title: ReactNode;
  state: StepState;
  /** Spoken with it: "done", "not started". */
  stateText: string;
  detail?: ReactNode;
  /** Makes a step a button that goes back to it. */
  onSelect?: (() => void) | undefined;
};

/** The steps of one task on one page: where one is, what is done. @example <Stepper label="Import" steps={[{ key: "files", title: "Files", state: "done", stateText: "done" }]} /> */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="ips-stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`ips-stepper__step ips-stepper__step--${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="ips-stepper__mark" aria-hidden="true">
            {step.state === "done" ? <Icon name="check" /> : step.state === "problem" ? "!" : index + 1}
          </span>
          <span className="ips-stepper__words">
            {step.onSelect ? (
              <button type="button" className="ips-stepper__button" onClick={step.onSelect}>
                {step.title}
              </button>
            ) : (
              <span className="ips-stepper__title">{step.title}</span>
            )}
            <span className="usa-sr-only">, {step.stateText}</span>
            {step.detail && <span className="ips-stepper__detail">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
