import Aside from "./Aside.astro";
import Assert from "./Assert.astro";
import Cite from "./Cite.astro";
import Claim from "./Claim.astro";
import Claims from "./Claims.astro";
import Explore from "./Explore.astro";
import Figure from "./Figure.astro";
import Literal from "./Literal.astro";
import Num from "./Num.astro";
import Recalled from "./Recalled.astro";
import Ref from "./Ref.astro";
import Repository from "./Repository.astro";
import Said from "./Said.astro";
import Term from "./Term.astro";

/** The words that an essay may use besides Markdown. */
export const vocabulary = {
  Aside,
  Assert,
  Cite,
  Claim,
  Claims,
  Explore,
  Figure,
  Literal,
  Num,
  Recalled,
  Ref,
  Repository,
  Said,
  Term,
};
