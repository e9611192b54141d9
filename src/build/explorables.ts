import type { Assumption } from "~/assumptions/kit/define-assumption";
import { cellOf } from "~/data/kit/table";
import { notesStop } from "~/data/notes";
import type {
  Explorable,
  ExplorableData,
  Given,
  GivenRow,
  RowsWanted,
} from "~/explorables/kit/define-explorable";
import { assumptionById } from "./assumptions";
import { claimById } from "./claims";
import { valueById } from "./findings";
import { tables } from "./tables";
import { nearNames } from "./near-names";

const modules = import.meta.glob<{ default?: Explorable }>("../explorables/*.ts", { eager: true });

/** What stands before the id of a claim where a number is taken from one. */
const claimPrefix = "claim:";

/** An explorable with its id, its assumptions, and all that it needs as plain data. */
export interface RegisteredExplorable {
  readonly id: string;
  readonly file: string;
  readonly explorable: Explorable;
  readonly assumptions: readonly Assumption[];
  readonly data: ExplorableData;
  /** Ids of the values of findings that it works with. */
  readonly values: readonly string[];
}

/** Every explorable, in order of id. */
export const explorables: readonly RegisteredExplorable[] = Object.entries(modules)
  .map(([path, module]) => register(path, module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The explorable with this id. @throws {Error} if there is none, naming the place and near ids */
export function explorableById(id: string, place: string): RegisteredExplorable {
  const found = explorables.find((candidate) => candidate.id === id);
  if (found) return found;
  const known = explorables.map((candidate) => candidate.id);
  throw new Error(`${place}: there is no src/explorables/${id}.ts. Near: ${nearNames(id, known)}.`);
}

function register(path: string, { default: explorable }: { default?: Explorable }) {
  const id = path.slice("../explorables/".length, -".ts".length);
  const file = `src/explorables/${id}.ts`;
  if (!explorable) {
    throw new Error(
      `${file}: expected an explorable as its default export, got none. Machinery belongs in src/explorables/kit/.`,
    );
  }
  const assumptions = explorable.assumptions.map((one) => assumptionById(one, file));
  const given = Object.entries(explorable.given).map(([name, of]) => [name, givenBy(of, file)]);
  const rows = Object.entries(explorable.rows).map(([name, one]) => [name, rowsFor(one, file)]);
  const data = {
    settings: assumptions.map(({ settings }) => settings),
    given: Object.fromEntries(given) as ExplorableData["given"],
    ...(rows.length > 0
      ? { rows: Object.fromEntries(rows) as NonNullable<ExplorableData["rows"]> }
      : {}),
  };
  const values = [
    ...assumptions.flatMap((assumption) => assumption.values.map((value) => value.id)),
    ...Object.values(explorable.given).filter((of) => !of.startsWith(claimPrefix)),
  ];
  return { id, file, explorable, assumptions, data, values };
}

function rowsFor(wanted: RowsWanted, file: string): readonly GivenRow[] {
  const { columns, where, isSinceNotes, every } = wanted;
  const table = tables.find(({ id }) => id === wanted.table);
  if (!table) throw new Error(`${file}: expected the id of a table, got "${wanted.table}".`);
  return table.rows
    .filter((row) => Object.entries(where).every(([column, text]) => cellOf(row, column) === text))
    .filter((row) => !isSinceNotes || String(cellOf(row, "date")) >= notesStop)
    .filter((row) => !every || Number(cellOf(row, every.column)) % every.step === 0)
    .map((row) =>
      columns.map((column) => (cellOf(row, column) as GivenRow[number] | undefined) ?? null),
    );
}

function givenBy(of: string, file: string): Given {
  if (!of.startsWith(claimPrefix)) {
    const { value, unit, low, high } = valueById(of, file);
    return { value, unit, ...(low !== undefined && high !== undefined ? { low, high } : {}) };
  }
  const { id, value, unit } = claimById(of.slice(claimPrefix.length), file);
  if (value === undefined || !unit) {
    throw new Error(`${file}: expected a claim with a number, got "${id}".`);
  }
  return { value, unit };
}
