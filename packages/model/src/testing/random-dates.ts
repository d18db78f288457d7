import type { Dated } from "../event.ts";
import type { Random } from "./random.ts";

/** A date of the EDTF subset between 2022 and 2025, in all its forms. */
function randomEdtf(random: Random): string {
  const year = String(2022 + random.int(4));
  const month = String(1 + random.int(12)).padStart(2, "0");
  const day = String(1 + random.int(28)).padStart(2, "0");
  const forms = [
    year,
    `${year}?`,
    `${year}-${month}`,
    `${year}-${month}~`,
    `${year}-${month}-${day}`,
    `${year}-${month}-${day}%`,
    `${year}-${month}-XX`,
    `${year}-${month}-${day}/${year}-12-31`,
    `${year}-${month}/..`,
    `/${year}-${month}`,
  ];
  return random.pick(forms);
}

/** A date of either basis; one from outside the documents has a citation. */
export function randomDated(random: Random): Dated {
  const edtf = randomEdtf(random);
  return random.chance(0.5)
    ? { edtf, basis: "document", words: "as the text says" }
    : { edtf, basis: "background", citation: "a public record" };
}
