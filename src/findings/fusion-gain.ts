/** How far fusion is from giving back what it takes. */
import { fusion } from "~/data/fusion";
import { landauerDistance } from "./landauer-distance";
import { cellReader, converted } from "./kit/cell-reader";
import { defineFinding } from "./kit/value";
import { ratioOf } from "./kit/values";

const cell = cellReader(fusion);
const record = (
  column: "fusionEnergyMj" | "energyOnTargetMj" | "gain" | "electricityDrawnMj",
  label: string,
) => cell(({ date }) => date === "2025-04-07", { column, label });
const energy = record("fusionEnergyMj", "energy from the shot of April 2025");
const electricity = record("electricityDrawnMj", "electricity that fires the lasers");
const joules = converted(energy, {
  label: "energy from the shot of April 2025, in joules",
  factor: 1e6,
  unit: "joule",
  words: "megajoules times a million",
});

export const fusionGain = defineFinding({
  id: "fusion-gain",
  title: "What fusion gives back",
  rule: fusion.rule,
  values: {
    energy,
    light: record("energyOnTargetMj", "light on the target"),
    gain: record("gain", "gain over the light on the target"),
    electricity,
    "of-electricity": ratioOf(energy, electricity, {
      label: "energy from fusion as a share of the electricity",
      unit: "share",
      method: "share",
    }),
    missing: ratioOf(electricity, energy, { label: "electricity over energy from fusion" }),
    "when-notes-stopped": cell(({ date }) => date === "2024-02-12", {
      column: "gain",
      label: "gain of the shot of February 2024",
    }),
    jet: cell(({ date }) => date === "2023-10-03", {
      column: "fusionEnergyMj",
      label: "energy from JET’s last campaign",
    }),
    litres: {
      ...ratioOf(joules, landauerDistance.values.litre, {
        label: "litres of water that it would boil",
      }),
      unit: "litres",
    },
  },
});
