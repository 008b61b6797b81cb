/**
 * Opens a `<dialog>` as modal, puts the focus on what is marked `data-autofocus` or on its title, and returns the
 * function that closes it and gives the focus back. Where `showModal` is missing the dialog is shown in
 * place, so that its content can still be reached.
 */
export function openModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  const inside = dialog.contains(before) ? before : null;
  if (typeof dialog.showModal === "function") dialog.showModal();
  else dialog.setAttribute("open", "");
  const first = inside ?? dialog.querySelector("[data-autofocus]") ?? dialog.querySelector("h2");
  if (first instanceof HTMLElement) first.focus();
  return () => {
    if (typeof dialog.close === "function") dialog.close();
    else dialog.removeAttribute("open");
    if (!inside && before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
