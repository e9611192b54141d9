/**
 * Comparisons that an author binds to a phrase: `a.b > 2 * c.d`, `0.9 < a.b.low and a.b.n >= 6`.
 * They are read by this small parser and worked out over findings and numbers; nothing is run as code.
 *
 *     assertion  = comparison { "and" comparison }
 *     comparison = sum relation sum { relation sum }      relation: < <= > >= =
 *     sum        = product { (" + " | " - ") product }
 *     product    = operand { ("*" | "/") operand }
 *     operand    = number | finding.value[.low|.high|.n] | "(" sum ")"
 *                | ("log10" | "abs") "(" sum ")" | ("min" | "max") "(" sum { "," sum } ")"
 */

/** The number that a name stands for. @throws {Error} if nothing has the name */
export type Lookup = (name: string) => number;

/** An assertion that was read, and what became of it. */
export interface Outcome {
  readonly holds: boolean;
  /** The names in it with their numbers, in order of appearance, each once. */
  readonly operands: readonly { readonly name: string; readonly value: number }[];
}

const token =
  /\s*(<=|>=|[<>=*/(),+]|-(?=\s)|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[a-z][a-z0-9.-]*[a-z0-9])\s*/y;
// Maps, since an object would also answer to "constructor".
const relations: ReadonlyMap<string, (left: number, right: number) => boolean> = new Map([
  ["<", (left, right) => left < right],
  ["<=", (left, right) => left <= right],
  [">", (left, right) => left > right],
  [">=", (left, right) => left >= right],
  // Twelve digits, since 0.1 + 0.2 is meant to equal 0.3.
  ["=", (left, right) => Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left))],
]);
const ofOne: ReadonlyMap<string, (value: number) => number> = new Map([
  ["log10", Math.log10],
  ["abs", Math.abs],
]);
const ofMany: ReadonlyMap<string, (...values: readonly number[]) => number> = new Map([
  ["min", Math.min],
  ["max", Math.max],
]);

/**
 * Works out an assertion.
 *
 * @throws {Error} if it cannot be read, compares nothing, or names what is not there
 */
export function workOut(text: string, lookup: Lookup): Outcome {
  const operands = new Map<string, number>();
  const reader = new Reader(text, (name) => {
    const value = lookup(name);
    operands.set(name, value);
    return value;
  });
  const holds = reader.assertion();
  return { holds, operands: [...operands].map(([name, value]) => ({ name, value })) };
}

class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(
    readonly text: string,
    readonly lookup: Lookup,
  ) {
    this.#tokens = tokensOf(text);
  }

  assertion(): boolean {
    let holds = this.#comparison();
    while (this.#take("and")) holds = this.#comparison() && holds;
    if (this.#peek() !== undefined) throw this.#fault("the end or “and”");
    return holds;
  }

  #comparison(): boolean {
    let left = this.#sum();
    if (!this.#relation()) throw this.#fault("a comparison by <, <=, >, >= or =");
    let holds = true;
    for (let relation = this.#relation(); relation; relation = this.#relation()) {
      this.#next += 1;
      const right = this.#sum();
      holds = relation(left, right) && holds;
      left = right;
    }
    return holds;
  }

  #relation() {
    return relations.get(this.#peek() ?? "");
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take("+")) value += this.#product();
      else if (this.#take("-")) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#operand();
    for (;;) {
      if (this.#take("*")) value *= this.#operand();
      else if (this.#take("/")) value /= this.#operand();
      else return value;
    }
  }

  #operand(): number {
    if (this.#take("(")) return this.#closed(this.#sum());
    const word = this.#peek();
    if (word === undefined || !/^(-?\d|[a-z])/.test(word) || word === "and") {
      throw this.#fault("a number or finding.value");
    }
    this.#next += 1;
    if (/^-?\d/.test(word)) return Number(word);
    const [one, many] = [ofOne.get(word), ofMany.get(word)];
    if (!one && !many) return this.lookup(word);
    if (!this.#take("(")) throw this.#fault("“(”");
    const values = [this.#sum()];
    while (many && this.#take(",")) values.push(this.#sum());
    return this.#closed(one ? one(values[0]!) : many!(...values));
  }

  #closed(value: number): number {
    if (!this.#take(")")) throw this.#fault("“)”");
    return value;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  #take(word: string): boolean {
    if (this.#peek() !== word) return false;
    this.#next += 1;
    return true;
  }

  #fault(expected: string): Error {
    const got = this.#peek() ?? "the end";
    return new Error(
      `expected ${expected}, got “${got}” in "${this.text}". An assertion compares findings and numbers: "a.b > 2 * c.d".`,
    );
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      throw new Error(
        `expected numbers, names of values and + - * / < <= > >= =, got “${text.slice(start).trim()}” in "${text}". An assertion compares findings and numbers: "a.b > 2 * c.d".`,
      );
    }
    tokens.push(found[1]!);
  }
  return tokens;
}
