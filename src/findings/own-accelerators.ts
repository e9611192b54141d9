/** How many accelerators of their own the large buyers of accelerators have announced. */
import { notesStop } from "~/data/notes";
import { gpuPricePerformance } from "~/data/gpu-price-performance";
import { defineFinding } from "./kit/value";
import { countOf } from "./kit/values";

const buyers = ["Amazon AWS", "Google", "Meta", "Microsoft"];
const own = gpuPricePerformance.rows.filter(({ vendor }) => buyers.includes(vendor));
const count = (rows: typeof own, label: string) => countOf(gpuPricePerformance.id, rows, label);

export const ownAccelerators = defineFinding({
  id: "own-accelerators",
  title: "Accelerators of the large buyers’ own",
  rule: `${gpuPricePerformance.rule} Here: those whose maker is Amazon, Google, Meta or Microsoft.`,
  values: {
    then: count(
      own.filter(({ date }) => date < notesStop),
      "accelerators of Amazon’s, Google’s, Meta’s and Microsoft’s own before the notes stopped",
    ),
    since: count(
      own.filter(({ date }) => date >= notesStop),
      "accelerators of Amazon’s, Google’s, Meta’s and Microsoft’s own since the notes stopped",
    ),
  },
});
