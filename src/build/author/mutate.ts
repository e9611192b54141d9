/**
 * `npm run mutate`: changes each row of each table of facts in turn, by a factor of three, and tells which
 * quoted values move and which sentences never complain. `npm run mutate -- inference-prices` tries one table.
 */
import { readdirSync, readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { nearNames } from "../near-names.ts";
import { openLaboratory, type Laboratory } from "./load-site.ts";
import type { EssayState, SiteState } from "./state.ts";

const folder = "src/data/tables";
const known = readdirSync(folder).map((name) => name.replace(".csv", ""));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !known.includes(name));
if (unknown !== undefined) {
  fail(
    `expected the id of a table of facts, got "${unknown}". Near: ${nearNames(unknown, known)}.`,
  );
}

/** What one changed row did. */
interface Trial {
  readonly table: string;
  readonly line: number;
  /** Whether the build would have stopped before any sentence was read. */
  readonly isRefused: boolean;
  /** Quoted values that moved. */
  readonly moved: readonly string[];
  /** Places of sentences whose range or assertion was broken. */
  readonly complaints: readonly string[];
}

const laboratory = await openLaboratory();
try {
  const now = await laboratory.evaluate();
  const trials: Trial[] = [];
  for (const table of wanted.length > 0 ? wanted : known) {
    trials.push(...(await tryTable(table, laboratory, now)));
    console.log(tableInWords(table, trials));
  }
  console.log(`\n${now.essays.map((essay) => essayInWords(essay, trials)).join("\n\n")}`);
} catch (error) {
  fail((error as Error).message);
} finally {
  await laboratory.close();
}

function fail(message: string): never {
  console.error(`mutate: ${message}`);
  process.exit(1);
}

async function tryTable(table: string, { evaluate }: Laboratory, now: SiteState): Promise<Trial[]> {
  const file = `${folder}/${table}.csv`;
  const rows = csvParseRows(readFileSync(file, "utf8"));
  const trials: Trial[] = [];
  for (const line of rows.keys()) {
    if (line === 0) continue;
    const state = await firstPossible([3, 1 / 3], (factor) =>
      evaluate(new Map([[file, withRow(rows, line, factor)]])),
    );
    trials.push(trialOf(table, line + 1, now, state));
  }
  return trials;
}

/** A share cannot be trebled above one, so a third of it is tried then. */
async function firstPossible(
  factors: readonly number[],
  attempt: (factor: number) => Promise<SiteState>,
): Promise<SiteState | undefined> {
  for (const factor of factors) {
    try {
      return await attempt(factor);
    } catch {
      // Refused, as a bad cell or by a finding: the next factor may do.
    }
  }
  return undefined;
}

function withRow(rows: readonly string[][], line: number, factor: number): string {
  const changed = rows.map((cells, index) =>
    index === line ? cells.map((cell) => scaled(cell, factor)) : cells,
  );
  return `${csvFormatRows(changed)}\n`;
}

function scaled(cell: string, factor: number): string {
  const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) && !/^(19|20)\d\d$/.test(cell);
  if (!isNumber) return cell;
  const value = Number(cell) * factor;
  return String(/[.e]/i.test(cell) ? Number(value.toPrecision(12)) : Math.round(value) || 1);
}

function trialOf(table: string, line: number, now: SiteState, state?: SiteState): Trial {
  if (!state) return { table, line, isRefused: true, moved: [], complaints: [] };
  const after = new Map(state.values.map(({ id, value, low, high }) => [id, [value, low, high]]));
  const moved = now.values
    .filter(({ id, value, low, high }) => String([value, low, high]) !== String(after.get(id)))
    .map(({ id }) => id);
  const complaints = state.essays.flatMap(({ statements }) =>
    statements.filter(({ holds }) => !holds).map(({ at }) => at),
  );
  return { table, line, isRefused: false, moved, complaints };
}

function tableInWords(table: string, trials: readonly Trial[]): string {
  const own = trials.filter((trial) => trial.table === table);
  const refused = own.filter(({ isRefused }) => isRefused).length;
  const heard = own.filter(({ complaints }) => complaints.length > 0).length;
  const silent = own.filter(({ moved, complaints, isRefused }) => {
    return !isRefused && moved.length > 0 && complaints.length === 0;
  });
  const idle = own.filter(({ moved, isRefused }) => !isRefused && moved.length === 0).length;
  const lines = silent.map(({ line }) => line).join(", ");
  return `${table}: ${own.length} rows; ${refused} stop the build, ${heard} make a sentence complain, ${idle} move no value, ${silent.length} move a value and no sentence complains${lines && ` (lines ${lines})`}`;
}

function essayInWords({ file, quotes, statements }: EssayState, trials: readonly Trial[]): string {
  const moved = new Set(trials.flatMap((trial) => trial.moved));
  const heard = new Set(trials.flatMap(({ complaints }) => complaints));
  const guards = statements.filter(({ at }) => !heard.has(at));
  const mute = quotes.filter(
    ({ values, isGuarded }) => !isGuarded && values.some((id) => moved.has(id)),
  );
  return [
    `${file}: ${quotes.length} sentences quote values; ${mute.length} of those whose values moved have nothing that could complain`,
    ...mute.map(({ at, text }) => `  never complains  ${at}  ${text}`),
    `${statements.length} ranges and assertions; ${guards.length} complained at no row`,
    ...guards.map(({ at, kind, text }) => `  never broken  ${at}  ${kind} ${text}`),
  ].join("\n");
}
