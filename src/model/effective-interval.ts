import { TooFewDataError } from "./model-error";

/**
 * Correlation of neighbouring residuals: Σ eᵢ eᵢ₋₁ / Σ eᵢ².
 *
 * @param residuals in order of time, 3 or more, not all zero
 * @throws {TooFewDataError} if there are fewer
 * @throws {RangeError} if all are zero
 */
export function lagOneCorrelation(residuals: readonly number[]): number {
  if (residuals.length < 3) {
    throw new TooFewDataError(
      { calculation: "lagOneCorrelation" },
      "3 or more residuals",
      `${residuals.length}`,
    );
  }
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  if (squares === 0) throw new RangeError("lagOneCorrelation: expected residuals, got only zeros.");
  const products = residuals.slice(1).map((residual, index) => residual * residuals[index]!);
  return products.reduce((sum, product) => sum + product, 0) / squares;
}

/**
 * How many times wider the standard error of a slope is when neighbours are correlated:
 * √((1 + r) / (1 − r)), and 1 for a correlation of zero or less, which is no ground to narrow it. It
 * takes the residuals for a process of first order on even steps; on uneven ones it is rough.
 *
 * @param correlation of neighbouring residuals, below 1
 * @throws {RangeError} if it is 1 or more, or below −1
 * @see Bayley & Hammersley, "The effective number of independent observations" (1946)
 */
export function wideningFactor(correlation: number): number {
  if (!(correlation >= -1 && correlation < 1)) {
    throw new RangeError(
      `wideningFactor: expected a correlation from −1 to below 1, got ${correlation}.`,
    );
  }
  return correlation <= 0 ? 1 : Math.sqrt((1 + correlation) / (1 - correlation));
}
