import { publisherSchema, reliabilitySchema } from "@tumen/model";
import * as z from "zod";
import { ordered, pick, properties } from "./row-parts.ts";

const grade = properties.transform((one) =>
  reliabilitySchema.parse(pick(one, ["use", "grade", "by", "why"])),
);

/** Reads a publisher (`PUBLISHER_RECORD`). */
export const publisherRow = z
  .object({ properties, reliability: ordered(grade) })
  .transform(({ properties: one, reliability }) => ({
    ...pick(one, ["id", "name", "kind", "country"]),
    reliability,
  }))
  .pipe(publisherSchema);
