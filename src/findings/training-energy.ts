/** What single training runs took, in megawatt-hours and in hot water. */
import { trainingEnergy as table } from "~/data/training-energy";
import { joulesPerMegawattHour } from "~/model/energy-units";
import { datacenterDemand } from "./datacenter-demand";
import { landauerDistance } from "./landauer-distance";
import { cellReader, converted } from "./kit/cell-reader";
import { defineFinding, type Computation } from "./kit/value";
import { ratioOf, shareOf } from "./kit/values";

const cell = cellReader(table);
const of = (model: string) =>
  cell((row) => row.model === model, { column: "energyMwh", label: `energy of ${model}` });
const joules = (energy: Computation) =>
  converted(energy, {
    label: `${energy.label}, in joules`,
    factor: joulesPerMegawattHour,
    unit: "joule",
    words: "megawatt-hours times 3.6 billion",
  });
const llama = of("Llama 3.1 405B");

export const trainingEnergy = defineFinding({
  id: "training-energy",
  title: "The energy of single runs",
  rule: table.rule,
  values: {
    "gpt-3": of("GPT-3 175B"),
    bloom: of("BLOOM 176B"),
    llama,
    "llama-hours": cell((row) => row.model === "Llama 3.1 405B", {
      column: "chipHours",
      label: "hours of chips of Llama 3.1 405B",
    }),
    "llama-litres": {
      ...ratioOf(joules(llama), landauerDistance.values.litre, {
        label: "litres of water that the energy of Llama 3.1 405B boils",
      }),
      unit: "litres",
    },
    deepseek: of("DeepSeek-V3"),
    "llama-of-datacenters": shareOf(
      llama,
      converted(datacenterDemand.values["world-2024"], {
        label: "data centres in 2024, in megawatt-hours",
        factor: 1e6,
        unit: "megawatt-hours",
        words: "terawatt-hours times a million",
      }),
      "energy of Llama 3.1 405B as a share of what data centres used in 2024",
    ),
    "llama-over-gpt-3": ratioOf(llama, of("GPT-3 175B"), {
      label: "energy of Llama 3.1 405B, chips alone, over that of GPT-3",
    }),
  },
});
