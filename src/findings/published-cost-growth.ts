/** What the study behind the notes’ figure says of the cost of training. */
import { publishedTrends } from "~/data/published-trends";
import { publishedInterval } from "./kit/interval";
import { onlyRow } from "./kit/rows";
import { defineFinding, type Computation } from "./kit/value";
import { cellValue } from "./kit/values";

/** A published rate per year with the interval that its publisher gave, at 90 % and not at 95 %. */
function published(quantity: string, label: string): Computation {
  const row = onlyRow(publishedTrends, quantity, (candidate) => candidate.quantity === quantity);
  return {
    ...cellValue(publishedTrends, row, { column: "factorPerYear", label }),
    ...publishedInterval({ low: row.factorLowPerYear!, high: row.factorHighPerYear! }, "90 %"),
  };
}

export const publishedCostGrowth = defineFinding({
  id: "published-cost-growth",
  title: "Published growth of the cost of training",
  rule: publishedTrends.rule,
  values: {
    "all-systems": published(
      "US dollar cost of the final training run, 124 systems",
      "yearly growth of the cost of all systems of the study",
    ),
    "large-systems": published(
      "US dollar cost of the final training run, large-scale systems only",
      "yearly growth of the cost of the study’s large systems alone",
    ),
  },
});
