import { decimalYear } from "../../model/decimal-year.ts";
import type { MovedLine } from "./moved-lines.ts";
import type { SiteState, ValueState } from "./state.ts";

/** Which values, verdicts and sentences a change of the data touches, as a report for an author. */
export function compareStates(
  then: SiteState,
  now: SiteState,
  moved: readonly MovedLine[],
): string {
  const touched = touchedValues(then, now);
  const ids = new Set(touched.map(({ id }) => id));
  return [
    section("Rows that were changed", moved.map(lineInWords)),
    section("Corrections", corrections(moved, touched, now.notesStop)),
    section(
      "Values that moved",
      touched.map(({ id, was, is }) => `${id}: ${was ?? "not there"} → ${is ?? "gone"}`),
    ),
    section("Verdicts that changed", verdicts(then, now)),
    section("Sentences left behind", sentencesLeft(now)),
    section(
      "Sentences that quote a value that moved",
      now.essays.flatMap(({ quotes }) =>
        quotes
          .filter(({ values }) => values.some((id) => ids.has(id)))
          .map(
            ({ at, text, isGuarded }) => `${at}${isGuarded ? "" : " (nothing guards it)"}: ${text}`,
          ),
      ),
    ),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}: ${lines.length || "none"}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function lineInWords({ table, was, is }: MovedLine): string {
  if (was === undefined) return `${table}: new: ${is}`;
  if (is === undefined) return `${table}: gone: ${was}`;
  return `${table}: was: ${was}\n  ${" ".repeat(table.length)}   is: ${is}`;
}

interface Touched {
  readonly id: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly method: string;
  readonly tables: readonly string[];
}

/** Values that differ in more than the last digits, or that came or went. */
function touchedValues(then: SiteState, now: SiteState): Touched[] {
  const before = new Map(then.values.map((value) => [value.id, value]));
  const after = new Map(now.values.map((value) => [value.id, value]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && is && isSame(was, is)) return [];
    const { method, tables } = (is ?? was)!;
    return [{ id, was: was && inWords(was), is: is && inWords(is), method, tables }];
  });
}

function isSame(a: ValueState, b: ValueState): boolean {
  const near = (left = NaN, right = NaN) =>
    Object.is(left, right) || Math.abs(left - right) <= 1e-12 * Math.abs(left);
  return near(a.value, b.value) && near(a.low, b.low) && near(a.high, b.high);
}

function inWords({ value, low, high, text }: ValueState): string {
  const short = (number: number) => Number(number.toPrecision(4));
  const ends = low === undefined || high === undefined ? "" : `, ${short(low)} to ${short(high)}`;
  return `${text} (${short(value)}${ends})`;
}

/** A row dated before the notes stop belongs to what their forecast was fitted to. */
function corrections(
  moved: readonly MovedLine[],
  touched: readonly Touched[],
  notesStop: string,
): string[] {
  return moved
    .filter(({ date }) => date !== undefined && decimalYear(date) < decimalYear(notesStop))
    .flatMap(({ table, date }) => {
      const refitted = touched.filter(
        ({ tables, method }) =>
          tables.includes(table) && (method === "fit" || method === "backtest"),
      );
      return refitted.length === 0
        ? []
        : [
            `${table}, row of ${date}: dated before the notes stop, so this corrects what the notes could have seen and refits ${refitted.map(({ id }) => id).join(", ")}. Say so in CHANGELOG.md, with old value, new value and reason.`,
          ];
    });
}

function verdicts(then: SiteState, now: SiteState): string[] {
  const before = new Map(then.claims.map((claim) => [claim.id, claim]));
  return now.claims.flatMap(({ id, verdict, since }) => {
    const was = before.get(id);
    const words = (one: { verdict: string; since: string | undefined }) =>
      one.since ? `${one.verdict}, since: ${one.since}` : one.verdict;
    if (was && was.verdict === verdict && was.since === since) return [];
    return [`${id}: ${was ? words(was) : "not there"} → ${words({ verdict, since })}`];
  });
}

function sentencesLeft({ essays }: SiteState): string[] {
  return essays.flatMap(({ statements }) =>
    statements
      .filter(({ holds }) => !holds)
      .map(
        ({ at, kind, text, found, sentence }) =>
          `${at}: ${kind} ${text}, now ${found}: ${sentence}`,
      ),
  );
}
