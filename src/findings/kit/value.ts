import { factsBehind, type Provenance } from "~/data/kit/table";
import type { UnitId } from "~/data/kit/units";
import { isRecalled } from "~/data/sources";

/** How a value was obtained, in one word. */
export type Method =
  | "backtest"
  | "correlation"
  | "count"
  | "difference"
  | "fit"
  | "first"
  | "lag"
  | "last"
  | "line"
  | "mean"
  | "median"
  | "parity"
  | "product"
  | "quantile"
  | "rate"
  | "ratio"
  | "row"
  | "share"
  | "sum";

/**
 * What the ends of a value are, where they are no interval of confidence: of one new value about a line,
 * of a source that calls them a range, or of the models drawn anew.
 */
export type IntervalKind = "prediction" | "published range" | "resampling";

/** One line of the arithmetic. */
export interface Step {
  /** What this line gives. */
  readonly label: string;
  /** The formula in symbols: `b = Sxy ÷ Sxx`. */
  readonly symbols: string;
  /** The same with its numbers, as one types it into a calculator; absent for a sum over all rows. */
  readonly arithmetic?: string;
  readonly value: number;
}

/** All that a reader with a pocket calculator needs to get the value. */
export interface Derivation {
  /** The formula in words. */
  readonly words: string;
  readonly steps: readonly Step[];
  /** The x and y of a fit, row by row, where the steps sum over them. */
  readonly points?: readonly DerivationPoint[];
}

export interface DerivationPoint {
  readonly name: string;
  readonly date: string;
  /** Decimal year. */
  readonly x: number;
  /** The value itself. */
  readonly value: number;
  /** log10 of the value. */
  readonly y: number;
}

/** A value before it has its id. */
export interface Computation {
  /** What the number is, as a noun phrase. */
  readonly label: string;
  readonly value: number;
  readonly unit: UnitId;
  /** Lower end of the interval. */
  readonly low?: number;
  /** Upper end of the interval. */
  readonly high?: number;
  /** Level of the interval where it is not 95 %, from 0 to 1. */
  readonly intervalLevel?: number;
  /** What the interval is where it is none of confidence. */
  readonly intervalKind?: IntervalKind;
  /** How many rows went into it. */
  readonly n: number;
  readonly tables: readonly string[];
  /** The rows that went into it. */
  readonly rows: readonly Provenance[];
  readonly method: Method;
  readonly derivation: Derivation;
  /** What a reader must be told beside the number. */
  readonly cautions: readonly string[];
}

/** A named value: the only thing that prose, captions and alternatives may quote. */
export interface Value extends Computation {
  /** `finding.value`. */
  readonly id: string;
  /** The rule by which its rows are in, in a sentence. */
  readonly rule: string;
  /** Facts behind it that rest on memory, in part or whole. */
  readonly recalledFacts: readonly Provenance[];
}

/** A question put to the tables, with its named answers. */
export interface Finding<Name extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly file: string;
  readonly values: Readonly<Record<Name, Value>>;
}

export interface FindingDefinition<Name extends string> {
  readonly id: string;
  /** Its file, where that is not `src/findings/<id>.ts`. */
  readonly file?: string;
  readonly title: string;
  /** The rule by which rows are in, in a sentence. */
  readonly rule: string;
  readonly values: Readonly<Record<Name, Computation>>;
}

/** Names the values of a finding. @throws {Error} if a value is not a finite number */
export function defineFinding<const Name extends string>(
  definition: FindingDefinition<Name>,
): Finding<Name> {
  const { id, title, rule, values } = definition;
  const named = Object.entries<Computation>(values).map(([name, computation]) => [
    name,
    nameValue(`${id}.${name}`, rule, computation),
  ]);
  const file = definition.file ?? `src/findings/${id}.ts`;
  return { id, title, rule, file, values: Object.fromEntries(named) as Record<Name, Value> };
}

function nameValue(id: string, rule: string, computation: Computation): Value {
  const { value, low = value, high = value } = computation;
  if (![value, low, high].every(Number.isFinite)) {
    throw new Error(
      `Finding value "${id}": expected finite numbers, got ${low}, ${value}, ${high}.`,
    );
  }
  if (!(low <= value && value <= high)) {
    throw new Error(
      `Finding value "${id}": expected low ≤ value ≤ high, got ${low}, ${value}, ${high}.`,
    );
  }
  const recalledFacts = factsBehind(computation.rows).filter(({ sourceIds }) =>
    isRecalled(sourceIds),
  );
  return { ...computation, id, rule, recalledFacts };
}
