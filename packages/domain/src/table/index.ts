export { referenceUnits, type ReferenceRow, type ReferenceUnit } from "./reference-row.ts";
export { minimumWageOf, type MinimumWage } from "./minimum-wage-of.ts";
export { type ReferenceTable } from "./reference-table.ts";
export { readTable } from "./read-table.ts";
export { tableColumns } from "./table-columns.ts";
export { tableProblemCodes, type TableProblem, type TableProblemCode } from "./table-problem.ts";
export { rowInForce } from "./row-in-force.ts";
export { thresholdsInForce, type ThresholdInForce } from "./thresholds-in-force.ts";
