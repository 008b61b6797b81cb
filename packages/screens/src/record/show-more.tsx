import { formatNumber } from "@ips/i18n/format-number";
import { Button } from "@ips/ui/button";

export type ShowMoreProps = {
  /** What is listed, for who cannot see which list the button stands under: "Now". */
  label: string;
  shown: number;
  total: number;
  /** How many more a press brings. */
  step: number;
  busy: boolean;
  onMore: () => void;
};

/** How much of a long list is shown, and the way to the next part of it, below the last row. Nothing where all is shown. */
export function ShowMore({ label, shown, total, step, busy, onMore }: ShowMoreProps) {
  if (shown >= total) return null;
  const next = formatNumber(Math.min(step, total - shown), "en");
  return (
    <div className="ips-more">
      <p className="ips-more__text" aria-live="polite">
        The {formatNumber(shown, "en")} most urgent of {formatNumber(total, "en")}
      </p>
      <Button size="small" busy={busy} onClick={onMore} aria-label={`Show ${next} more, ${label}`}>
        Show {next} more
      </Button>
    </div>
  );
}
