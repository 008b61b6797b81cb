import type { AppErrorWords } from "../app-error.ts";

/** What is said where settings or a table of an agency are not taken. */
export const settingErrorEs: Record<
  "setting.refused" | "setting.changed-meanwhile" | "table.refused" | "table.not-readable",
  AppErrorWords
> = {
  "setting.refused": {
    title: "Estos ajustes no pueden valer así.",
    kept: "No se cambió nada; lo que escribió sigue aquí.",
    todo: "Mire lo que se dice junto a cada valor.",
  },
  "setting.changed-meanwhile": {
    title: "Otra persona guardó estos ajustes mientras usted escribía.",
    kept: "No se sobrescribió nada, y lo que escribió sigue aquí.",
    todo: "Mire ambos valores y elija.",
  },
  "table.refused": {
    title: "Esta tabla tiene problemas, así que no se cargó nada.",
    kept: "La tabla en uso sigue igual.",
    todo: "Corrija las filas indicadas y elija el archivo otra vez.",
  },
  "table.not-readable": {
    title: "Este archivo no se puede leer como tabla.",
    kept: "La tabla en uso sigue igual.",
    todo: "Guárdelo como CSV con los encabezados en la primera línea, o como lista JSON de filas.",
  },
};
