/** How many accelerators of their own the large clouds have announced. */
import { notesStop } from "~/data/notes";
import { gpuPricePerformance } from "~/data/gpu-price-performance";
import { defineFinding } from "./kit/value";
import { countOf } from "./kit/values";

const clouds = ["Amazon AWS", "Google", "Meta", "Microsoft"];
const own = gpuPricePerformance.rows.filter(({ vendor }) => clouds.includes(vendor));
const count = (rows: typeof own, label: string) => countOf(gpuPricePerformance.id, rows, label);

export const ownAccelerators = defineFinding({
  id: "own-accelerators",
  title: "Accelerators of the large clouds’ own",
  rule: `${gpuPricePerformance.rule} Here: those whose maker is Amazon, Google, Meta or Microsoft.`,
  values: {
    then: count(
      own.filter(({ date }) => date < notesStop),
      "accelerators of the large clouds’ own before the notes stopped",
    ),
    since: count(
      own.filter(({ date }) => date >= notesStop),
      "accelerators of the large clouds’ own since the notes stopped",
    ),
  },
});
