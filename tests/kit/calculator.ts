/**
 * Works out arithmetic as it stands on a page: `12 × log10(2) ÷ log10(37.5)`, with × ÷ + − ^ ( )
 * and log10. Multiplication and division go from left to right, powers before them.
 *
 * @throws {Error} at the first sign that a pocket calculator would not know
 */
export function calculate(arithmetic: string): number {
  const signs = arithmetic.match(/\d+(?:\.\d+)?|log10|[×÷+−^()]|\S/g) ?? [];
  let place = 0;
  const next = () => signs[place];
  const take = () => signs[place++];

  const sum = (): number => {
    let value = product();
    while (next() === "+" || next() === "−") value += take() === "+" ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = power();
    while (next() === "×" || next() === "÷") value *= take() === "×" ? power() : 1 / power();
    return value;
  };
  const power = (): number => {
    const base = factor();
    if (next() !== "^") return base;
    take();
    return base ** power();
  };
  const factor = (): number => {
    const sign = take();
    if (sign === "−") return -factor();
    if (sign === "log10") return Math.log10(factor());
    if (sign === "(") {
      const value = sum();
      if (take() !== ")") throw new Error(`"${arithmetic}": expected a closing bracket.`);
      return value;
    }
    if (sign === undefined || !/^\d/.test(sign)) {
      throw new Error(`"${arithmetic}": expected a number, got "${sign ?? "the end"}".`);
    }
    return Number(sign);
  };

  const value = sum();
  if (place < signs.length) throw new Error(`"${arithmetic}": expected the end, got "${next()}".`);
  return value;
}
