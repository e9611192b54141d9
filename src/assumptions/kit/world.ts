import { clampTo, isDefault, snapTo, type AssumptionSettings } from "./settings";

/** The assumptions that a reader has moved, each with its value; one that is not in it stands at its default. */
export type Moved = ReadonlyMap<string, number>;

/** What an address says of the assumptions. */
export interface StatedWorld {
  readonly moved: Moved;
  /** Assumptions whose value lay outside the range and was set to its end. */
  readonly clamped: readonly string[];
  /** Whether it names any assumption with a number at all, be it the default. */
  readonly isStated: boolean;
}

/** A number as an address may spell it; anything else is ignored. */
const spelling = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const longestSpelling = 400;

/**
 * Reads the assumptions out of the query of an address. The first of several values counts; names
 * that are not known and values that are no number are ignored; a number out of range is set to the
 * nearest end, one between two notches to the nearer.
 */
export function readWorld(query: string, known: readonly AssumptionSettings[]): StatedWorld {
  const parameters = new URLSearchParams(query);
  const stated = known.flatMap((settings) => {
    const value = parseNumber(parameters.get(settings.id));
    if (value === undefined) return [];
    return [{ settings, value, snapped: snapTo(settings, value) }];
  });
  return {
    moved: new Map(
      stated
        .filter(({ settings, snapped }) => !isDefault(settings, snapped))
        .map(({ settings, snapped }) => [settings.id, snapped]),
    ),
    clamped: stated
      .filter(({ settings, value }) => value !== clampTo(settings, value))
      .map(({ settings }) => settings.id),
    isStated: stated.length > 0,
  };
}

/** The query with the assumptions of a world in it; other parameters stay as they are. */
export function writeWorld(
  query: string,
  known: readonly AssumptionSettings[],
  moved: Moved,
): string {
  const names = new Set(known.map(({ id }) => id));
  const kept = [...new URLSearchParams(query)].filter(([name]) => !names.has(name));
  const stated = known.flatMap(({ id }) => {
    const value = moved.get(id);
    return value === undefined ? [] : [[id, formatForAddress(value)]];
  });
  return new URLSearchParams([...kept, ...stated]).toString();
}

/** A number as it stands in an address: `12`, `0.5`, `2e25`. */
export function formatForAddress(value: number): string {
  return String(Number(value.toPrecision(12))).replace("+", "");
}

function parseNumber(text: string | null): number | undefined {
  if (text === null || text.length > longestSpelling || !spelling.test(text)) return undefined;
  return Number(text);
}
