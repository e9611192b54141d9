import { cellOf, type Provenance } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import { formatCell } from "~/figures/kit/format";
import { drawnRows, rowUnit, seriesOf, sharedUnit, unitName } from "./drawn-rows";
import { figureSources } from "./figure-sources";
import type { RegisteredFigure } from "./figures";
import { drawnColumns } from "./mark-places";
import { oncePerFigure } from "./once";

/** The rows that a figure draws, as a reader sees them. */
export interface DrawnTable {
  /** The unit of all values; undefined where they differ and each value has its own. */
  readonly unit: UnitId | undefined;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly name: string;
  readonly value: string;
  /** Cells of the columns besides the value by which marks are placed. */
  readonly more: readonly string[];
  readonly date: string;
  readonly series: string;
  readonly row: Provenance;
  /** Places of the row’s sources in the list of the figure’s sources, from 1. */
  readonly sourceNumbers: readonly number[];
}

/** The table of a figure, computed once for all pages that show it. */
export const drawnTable = oncePerFigure((registered: RegisteredFigure): DrawnTable => {
  const drawn = drawnRows(registered);
  const unit = sharedUnit(drawn);
  const columns = drawnColumns(registered);
  const sources = figureSources(registered).map(({ source }) => source.id);
  const rows = drawn.map((one): TableRow => {
    const { name, date, value, row } = one.point;
    return {
      ...{ name, date, row },
      value: `${shown(value)}${unit ? "" : ` ${unitName(rowUnit(one))}`}`,
      more: columns.map((column) => shown(cellOf(row, column.name))),
      series: seriesOf(one),
      sourceNumbers: row.sourceIds.map((id) => sources.indexOf(id) + 1),
    };
  });
  return { unit, rows };
});

function shown(value: unknown): string {
  return typeof value === "number" ? formatCell(value) : String(value);
}
