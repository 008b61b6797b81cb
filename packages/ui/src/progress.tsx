import type { ReactNode } from "react";

export type ProgressProps = {
  /** What is going on: "Reading contacts". */
  label: string;
  /** 0 to 1; leave out while it is not known. */
  share?: number | undefined;
  /** "1,200 of 1,688 · you can leave this page" */
  text: ReactNode;
};

/** Long work that shows how far it is. @example <Progress label="Reading contacts" share={0.7} text="1,200 of 1,688 · you can leave this page" /> */
export function Progress({ label, share, text }: ProgressProps) {
  const percent = share === undefined ? undefined : Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <div className="ips-progress">
      <p className="ips-progress__label">{label}</p>
      <div
        className={
          percent === undefined ? "ips-progress__track ips-progress__track--unknown" : "ips-progress__track"
        }
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        {percent !== undefined && (
          <div className="ips-progress__fill" style={{ inlineSize: `${percent}%` }} />
        )}
      </div>
      <p className="ips-progress__text">{text}</p>
    </div>
  );
}
