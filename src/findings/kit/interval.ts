import type { Computation } from "./value";

type Ends = Pick<Computation, "low" | "high">;
type Kind = Pick<Computation, "intervalKind" | "intervalLevel">;

/** What an interval is, in the words that stand before its ends: "95 % interval". */
export function intervalInWords({ intervalKind, intervalLevel = 0.95 }: Kind): string {
  const percent = `${Math.round(intervalLevel * 100)}\u202f%`;
  switch (intervalKind) {
    case "prediction":
      return `${percent} prediction band`;
    case "published range":
      return "published range";
    case "resampling":
      return `middle ${percent} of resamplings`;
    default:
      return `${percent} interval`;
  }
}

/** The ends that a publisher gave, with what they are by its own word. */
export function publishedInterval(
  { low, high }: { readonly low: number; readonly high: number },
  stated: "90 %" | "95 %" | "range",
): Ends & Kind {
  if (stated === "range") return { low, high, intervalKind: "published range" };
  return { low, high, ...(stated === "90 %" ? { intervalLevel: 0.9 } : {}) };
}
