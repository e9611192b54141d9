/** Why a calculation has no result. */
export type ModelErrorReason = "too few" | "not above zero" | "one single date" | "not finite";

/** Where a calculation stopped: its name and, if the caller gave it, the series it was given. */
export interface Place {
  readonly calculation: string;
  /** Table and rows in words, as "price-at-capability (GPT-3 level)". */
  readonly series?: string | undefined;
}

/**
 * A calculation that has no result for the data that it was given. It is thrown so that nothing in
 * the model ever returns NaN; `reason` is for code, `message` for people.
 */
export class ModelError extends RangeError {
  override readonly name: string = "ModelError";
  readonly reason: ModelErrorReason;

  constructor(reason: ModelErrorReason, place: Place, rule: { expected: string; got: string }) {
    super(`${placeInWords(place)}: expected ${rule.expected}, got ${rule.got}.`);
    this.reason = reason;
  }
}

/** Fewer observations than the calculation needs. */
export class TooFewDataError extends ModelError {
  override readonly name = "TooFewDataError";
  constructor(place: Place, expected: string, got: string) {
    super("too few", place, { expected, got });
  }
}

/** A value of zero or less where a logarithm is taken. */
export class NotAboveZeroError extends ModelError {
  override readonly name = "NotAboveZeroError";
  constructor(place: Place, expected: string, got: string) {
    super("not above zero", place, { expected, got });
  }
}

/** All data lie at one moment, so that there is no rate. */
export class OneSingleDateError extends ModelError {
  override readonly name = "OneSingleDateError";
  constructor(place: Place, expected: string, got: string) {
    super("one single date", place, { expected, got });
  }
}

/** NaN or an infinite number among the data. */
export class NotFiniteError extends ModelError {
  override readonly name = "NotFiniteError";
  constructor(place: Place, expected: string, got: string) {
    super("not finite", place, { expected, got });
  }
}

function placeInWords({ series, calculation }: Place): string {
  return series === undefined ? calculation : `${series}: ${calculation}`;
}
