import type { AssumptionSettings } from "~/assumptions/kit/settings";
import type { Moved } from "~/assumptions/kit/world";
import type { UnitId } from "~/data/kit/units";
import type { FigureWidth } from "~/figures/kit/define-figure";
import { assumedIn, type Assumed } from "./assumed";
import type { Drawing } from "./panels";
import type { Told } from "./tell";

/** A number that an explorable takes from a finding or a claim, as plain data. */
export interface Given {
  readonly value: number;
  readonly unit: UnitId;
  readonly low?: number;
  readonly high?: number;
}

/** Rows of a table that an explorable needs: which columns of which rows, as plain data. */
export interface RowsWanted {
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows that hold these texts. */
  readonly where: Readonly<Record<string, string>>;
  /** Only rows dated after the notes stopped. */
  readonly isSinceNotes?: true;
  /** Only rows whose number in a column is a multiple of this. */
  readonly every?: { readonly column: string; readonly step: number };
}

/** A row as its cells, in the order of the columns that were asked for; null for an empty one. */
export type GivenRow = readonly (string | number | boolean | null)[];

/** Everything that an explorable works with, as plain data: it is written into the page. */
export interface ExplorableData {
  readonly settings: readonly AssumptionSettings[];
  readonly given: Readonly<Record<string, Given>>;
  readonly rows?: Readonly<Record<string, readonly GivenRow[]>>;
}

export interface ExplorableDefinition<
  A extends string,
  G extends string,
  Outcome,
  R extends string = never,
> {
  /** What a reader can find out, as a sentence without a full stop. */
  readonly title: string;
  /** What is measured, in which unit. */
  readonly subtitle: string;
  /** Ids of the assumptions that it lets a reader move, in the order of its controls. */
  readonly assumptions: readonly A[];
  /** Other numbers that it needs: a name, and the id of a finding’s value or `claim:` and that of a claim. */
  readonly given: Readonly<Record<G, string>>;
  /** Rows of tables that it needs, few enough to be written into the page. */
  readonly rows?: Readonly<Record<R, RowsWanted>>;
  /** What follows from the assumptions; by functions of the model alone. */
  readonly outcome: (input: {
    readonly assumed: Readonly<Record<A, Assumed>>;
    readonly given: Readonly<Record<G, Given>>;
    readonly rows: Readonly<Record<R, readonly GivenRow[]>>;
  }) => Outcome;
  /** What follows, in a sentence or two, with its range. */
  readonly sentence: (outcome: Outcome) => Told;
  /** What the chart is drawn from and leaves out; it does not follow the controls. */
  readonly caption: (given: Readonly<Record<G, Given>>) => Told;
  /** What the drawing shows, in words. */
  readonly alternative: (outcome: Outcome) => string;
  /** The drawing for a width, as layers. */
  readonly draw: (width: FigureWidth, outcome: Outcome) => Drawing;
}

/** An explorable in one world. */
export interface Exploration {
  readonly sentence: Told;
  /** What the drawing shows, in words. */
  readonly alternative: () => string;
  readonly draw: (width: FigureWidth) => Drawing;
}

/**
 * A chart and a sentence that follow assumptions. The same module runs at build and in the browser;
 * its id is the name of its file.
 */
export interface Explorable {
  readonly title: string;
  readonly subtitle: string;
  readonly assumptions: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, RowsWanted>>;
  readonly caption: (given: ExplorableData["given"]) => Told;
  readonly explore: (data: ExplorableData, moved: Moved) => Exploration;
}

/** Declares an explorable; the names of its assumptions and of what it is given are inferred. */
export function defineExplorable<
  const A extends string,
  const G extends string,
  Outcome,
  const R extends string = never,
>(definition: ExplorableDefinition<A, G, Outcome, R>): Explorable {
  const { title, subtitle, assumptions, given, rows } = definition;
  return {
    title,
    subtitle,
    assumptions,
    given,
    rows: rows ?? {},
    caption: (numbers) => definition.caption(numbers as Record<G, Given>),
    explore: (data, moved) => {
      const assumed = Object.fromEntries(
        data.settings.map((settings) => [settings.id, assumedIn(settings, moved)]),
      ) as Record<A, Assumed>;
      const outcome = definition.outcome({
        assumed,
        given: data.given as Record<G, Given>,
        rows: (data.rows ?? {}) as Record<R, readonly GivenRow[]>,
      });
      return {
        sentence: definition.sentence(outcome),
        alternative: () => definition.alternative(outcome),
        draw: (width) => definition.draw(width, outcome),
      };
    },
  };
}
