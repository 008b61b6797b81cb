/** Own people, or everybody of the program or office. */
export function ScopeSwitch({
  scope,
  onScope,
}: {
  scope: "mine" | "team";
  onScope: (scope: "mine" | "team") => void;
}) {
  return (
    <div className="ips-segmented" role="group" aria-label="Whose people">
      {(["mine", "team"] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="ips-segmented__option"
          aria-pressed={scope === each}
          onClick={() => onScope(each)}
        >
          {each === "mine" ? "My people" : "Whole team"}
        </button>
      ))}
    </div>
  );
}
