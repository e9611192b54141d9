import type { Constant } from "~/data/constants";
import { constantById } from "~/data/constants";
import type { UnitId } from "~/data/kit/units";
import { intervalInWords } from "~/findings/kit/interval";
import type { Value } from "~/findings/kit/value";
import type { AssumptionSettings } from "./settings";

/** The number that an assumption stands at, and where a reader finds what it rests on. */
export interface Anchor {
  readonly value: number;
  readonly unit: UnitId | undefined;
  /** What the number is, as a noun phrase. */
  readonly label: string;
  /** Address under the site’s root: `numbers/token-demand/#google-yearly`. */
  readonly path: string;
  /** The value of a finding that it is; none for a constant. */
  readonly finding?: Value;
}

/** The range in which the default may as well lie, and what that range is. */
export interface AnchorInterval {
  readonly low: number;
  readonly high: number;
  /** As it stands after "Range:", in words. */
  readonly words: string;
}

export interface AssumptionDefinition {
  readonly id: string;
  readonly label: string;
  readonly unit: UnitId;
  /** What follows the number in the control: "a year". */
  readonly suffix?: string;
  readonly scale: AssumptionSettings["scale"];
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Digits that the unit shows, if not two: notches of a log scale are rounded to them. */
  readonly digits?: number;
  /** Where it stands until a reader moves it: `fromFinding(value)` or `fromConstant(id)`. */
  readonly default: Anchor;
  /** The range of the default where it has no interval of its own: two other values of findings. */
  readonly between?: { readonly low: Value; readonly high: Value; readonly words: string };
}

/** What the reader may bend, with what it stands at until then. */
export interface Assumption {
  readonly settings: AssumptionSettings;
  readonly anchor: Anchor;
  readonly interval: AnchorInterval | undefined;
  /** The values of findings that it quotes. */
  readonly values: readonly Value[];
}

/** A default that a finding computes. */
export function fromFinding(finding: Value): Anchor {
  const { id, value, unit, label } = finding;
  return { value, unit, label, path: `numbers/${id.replace(".", "/#")}`, finding };
}

/** A default that is a sourced constant. @throws {Error} if there is no such constant */
export function fromConstant(id: string): Anchor {
  const { value, label, ref }: Constant = constantById(id);
  return { value, unit: undefined, label, path: `data/constants/#${ref.key}` };
}

/** Declares an assumption. @throws {Error} naming the file, if its range and its default do not fit */
export function defineAssumption(definition: AssumptionDefinition): Assumption {
  const { default: anchor, between, suffix = "", digits = 2, ...rest } = definition;
  const interval = intervalOf(definition);
  const ends = interval && { low: interval.low, high: interval.high };
  const settings: AssumptionSettings = { ...rest, suffix, digits, default: anchor.value, ...ends };
  check(settings, anchor);
  const quoted = [anchor.finding, between?.low, between?.high];
  return { settings, anchor, interval, values: quoted.filter((value) => value !== undefined) };
}

function intervalOf({
  default: anchor,
  between,
}: AssumptionDefinition): AnchorInterval | undefined {
  if (between) {
    const { low, high, words } = between;
    return { low: low.value, high: high.value, words };
  }
  const { low, high } = anchor.finding ?? {};
  if (low === undefined || high === undefined) return undefined;
  return { low, high, words: intervalInWords(anchor.finding!) }; // only a finding has ends
}

function check(settings: AssumptionSettings, { unit }: Anchor): void {
  const { id, scale, from, to, step, default: value, low = value, high = value } = settings;
  const fail = (expected: string, got: string | number) => {
    throw new Error(`src/assumptions/${id}.ts: expected ${expected}, got ${got}.`);
  };
  if (!/^[a-z][a-z-]+$/.test(id)) fail("an id of small letters and hyphens, two or more", id);
  if (!(from < to)) fail("a range that ascends", `${from} to ${to}`);
  if (scale === "log" && !(from > 0)) fail("a log scale that begins above zero", from);
  if (!(step > (scale === "log" ? 1 : 0))) fail("a step that leads upwards", step);
  if (!(from <= low && high <= to))
    fail(`default and interval within ${from} to ${to}`, `${low} to ${high}`);
  if (!(low <= value && value <= high)) fail("a default inside its interval", value);
  if (unit && unit !== settings.unit) fail(`the unit of its default, "${unit}"`, settings.unit);
}
