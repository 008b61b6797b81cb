import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { GalleryFrame } from "./gallery-frame.tsx";
import "./gallery.scss";

const root = document.getElementById("root");
if (root) {
  const params = new URLSearchParams(location.search);
  const portal = params.get("portal") === "counselor" ? "counselor" : "supervisor";
  document.documentElement.dataset["portal"] = portal;
  createRoot(root).render(
    <StrictMode>
      <GalleryFrame portal={portal} page={params.get("page") ?? "today"} />
    </StrictMode>,
  );
}
