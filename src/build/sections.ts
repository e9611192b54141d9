/** One of the thirteen sections of the notes. */
export interface Section {
  readonly order: number;
  /** Names its essay and its claims. */
  readonly slug: string;
  readonly title: string;
  readonly part: "trends" | "questions";
}

/** The sections of the notes, in their order; an essay takes its place here by its number. */
export const sections: readonly Section[] = [
  { order: 1, slug: "moores-law", title: "Moore’s law", part: "trends" },
  { order: 2, slug: "jevons-paradox", title: "Jevons’ paradox", part: "trends" },
  { order: 3, slug: "price-competition", title: "Price competition", part: "trends" },
  { order: 4, slug: "more-inference", title: "More inference", part: "trends" },
  { order: 5, slug: "wirths-law", title: "Wirth’s law for training", part: "trends" },
  { order: 6, slug: "gpu-over-cpu", title: "GPU > CPU", part: "trends" },
  { order: 7, slug: "kurzweils-law", title: "Kurzweil’s law", part: "trends" },
  { order: 8, slug: "open-source", title: "Open source", part: "trends" },
  { order: 9, slug: "energy", title: "Energy", part: "questions" },
  {
    order: 10,
    slug: "data-centres",
    title: "Data centres and the supply chain",
    part: "questions",
  },
  { order: 11, slug: "education", title: "Education", part: "questions" },
  { order: 12, slug: "real-estate", title: "Real estate", part: "questions" },
  { order: 13, slug: "ethics", title: "Ethics", part: "questions" },
];
