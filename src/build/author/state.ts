/** What there is to say of the site’s values, verdicts and bound sentences, as plain data. */
import { readdirSync } from "node:fs";
import { factsBehind } from "~/data/kit/table";
import { notesStop } from "~/data/notes";
import { formatValue } from "~/figures/kit/format";
import type { Value } from "~/findings/kit/value";
import { claims } from "../claims";
import { values } from "../findings";
import { names, readEssay } from "../prose/check-essay";
import { typedNumbers, unguardedComparisons } from "../prose/number-lint";
import type { Prose } from "../prose/read-prose";
import { statementsOf, type Statement } from "../prose/statements";

export interface ValueState {
  readonly id: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** As it stands in a sentence. */
  readonly text: string;
  readonly method: string;
  /** Base tables behind it. */
  readonly tables: readonly string[];
}

export interface EssayState {
  readonly file: string;
  readonly statements: readonly Omit<Statement, "rows">[];
  /** Each sentence that shows a value: where it stands, how it reads, which values, whether anything guards it. */
  readonly quotes: readonly Quoting[];
  readonly unguarded: readonly { readonly at: string; readonly text: string }[];
  readonly typed: readonly { readonly at: string; readonly text: string }[];
}

export interface Quoting {
  readonly at: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly isGuarded: boolean;
}

export interface SiteState {
  readonly notesStop: string;
  readonly values: readonly ValueState[];
  readonly claims: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly since: string | undefined;
  }[];
  readonly essays: readonly EssayState[];
}

const folder = "content/essays";

/** The state of the whole site. @throws {Error} if a table, a finding or a statement is broken */
export function stateOfSite(): SiteState {
  const files = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  return {
    notesStop,
    values: values.map(valueState),
    claims: claims.map(({ id, verdict, sinceVerdict }) => ({ id, verdict, since: sinceVerdict })),
    essays: files.sort().map((name) => essayState(readEssay(`${folder}/${name}`))),
  };
}

function valueState(value: Value): ValueState {
  return {
    id: value.id,
    value: value.value,
    low: value.low,
    high: value.high,
    text: formatValue(value),
    method: value.method,
    tables: [...new Set(factsBehind(value.rows).map(({ ref }) => ref.table))],
  };
}

function essayState(prose: Prose): EssayState {
  return {
    file: prose.file,
    statements: statementsOf(prose, values).map(({ rows: _, ...statement }) => statement),
    quotes: quotesOf(prose),
    unguarded: unguardedComparisons(prose).map(({ at, text }) => ({ at, text })),
    typed: typedNumbers(prose, names).map(({ at, text }) => ({ at, text })),
  };
}

function quotesOf({ sentences }: Prose): Quoting[] {
  return sentences.flatMap(({ at, text, components }) => {
    const quoted = components.filter(({ name }) => name === "Num");
    const ids = [...new Set(quoted.map(({ attributes }) => attributes["of"] ?? ""))];
    const isGuarded = components.some(
      ({ name, attributes }) => name === "Assert" || (name === "Num" && "expect" in attributes),
    );
    return ids.length === 0 ? [] : [{ at, text, values: ids, isGuarded }];
  });
}
