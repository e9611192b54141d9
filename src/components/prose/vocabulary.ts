import Aside from "./Aside.astro";
import Claims from "./Claims.astro";
import Cite from "./Cite.astro";
import Figure from "./Figure.astro";
import Num from "./Num.astro";
import Recalled from "./Recalled.astro";
import Repository from "./Repository.astro";
import Said from "./Said.astro";

/** The words that an essay may use. They are given to it: an essay imports nothing. */
export const vocabulary = { Aside, Cite, Claims, Figure, Num, Recalled, Repository, Said } as const;
