/** A score of five as a bar, or the span that is still open; the words beside it say the same. */
export function ScoreBar({ lowest, highest }: { lowest: number; highest: number }) {
  return (
    <span className="ips-score">
      <span className="ips-score__track" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className={`ips-score__step ips-score__step--${stateOf(step, lowest, highest)}`} />
        ))}
      </span>
      <span className="ips-score__text">
        {lowest === highest ? `${lowest} of 5` : `${lowest} to ${highest}`}
      </span>
    </span>
  );
}

function stateOf(step: number, lowest: number, highest: number): "reached" | "open" | "beyond" {
  if (step <= lowest) return "reached";
  return step <= highest ? "open" : "beyond";
}
