import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { FileDrop } from "./file-drop.tsx";

const roster = new File(["name\nDonna"], "roster.csv", { type: "text/csv" });
const notes = new File(["x"], "notes.csv", { type: "text/csv" });

function setUp(multiple: boolean) {
  const take = vi.fn<(files: File[]) => void>();
  const remove = vi.fn<(key: string) => void>();
  const { container } = render(
    <FileDrop
      label="Files"
      name="files"
      accept=".csv"
      multiple={multiple}
      dropText="Drop files here or"
      chooseText="choose files"
      onFiles={take}
      chosen={[{ key: "a", name: "old.csv", detail: "2 KB" }]}
      onRemove={remove}
      removeLabel={(name) => `Remove ${name}`}
    />,
  );
  return { take, remove, zone: container.querySelector(".ips-file-drop")! };
}

it("takes chosen files, also the same one again", async () => {
  const { take } = setUp(true);
  const input = screen.getByLabelText<HTMLInputElement>("Files");
  await userEvent.upload(input, [roster, notes]);
  expect(take).toHaveBeenCalledWith([roster, notes]);
  expect(input.value).toBe("");
});

it("takes dropped files, and only one where one is meant", () => {
  const { take, zone } = setUp(false);
  fireEvent.drop(zone, { dataTransfer: { files: [roster, notes] } });
  expect(take).toHaveBeenCalledWith([roster]);
});

it("takes a file off again", async () => {
  const { remove } = setUp(true);
  await userEvent.click(screen.getByRole("button", { name: "Remove old.csv" }));
  expect(remove).toHaveBeenCalledWith("a");
});
