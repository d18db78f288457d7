import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { EdtfError, parseEdtf } from "./edtf.ts";

const plain = { approximate: false, uncertain: false };

test.each([
  ["2024-06-19", { earliest: "2024-06-19", latest: "2024-06-19", precision: "day", ...plain }],
  ["2024-10", { earliest: "2024-10-01", latest: "2024-10-31", precision: "month", ...plain }],
  ["2024", { earliest: "2024-01-01", latest: "2024-12-31", precision: "year", ...plain }],
  ["2024-02", { earliest: "2024-02-01", latest: "2024-02-29", precision: "month", ...plain }],
  ["1900-02", { earliest: "1900-02-01", latest: "1900-02-28", precision: "month", ...plain }],
  ["2000-02", { earliest: "2000-02-01", latest: "2000-02-29", precision: "month", ...plain }],
  ["2024-11-XX", { earliest: "2024-11-01", latest: "2024-11-30", precision: "month", ...plain }],
  [
    "2024-10~",
    {
      earliest: "2024-10-01",
      latest: "2024-10-31",
      precision: "month",
      approximate: true,
      uncertain: false,
    },
  ],
  [
    "2023?",
    {
      earliest: "2023-01-01",
      latest: "2023-12-31",
      precision: "year",
      approximate: false,
      uncertain: true,
    },
  ],
  [
    "2023-05-06%",
    {
      earliest: "2023-05-06",
      latest: "2023-05-06",
      precision: "day",
      approximate: true,
      uncertain: true,
    },
  ],
  [
    "2024-10-08/2024-10-13",
    { earliest: "2024-10-08", latest: "2024-10-13", precision: "interval", ...plain },
  ],
  ["2023-08/..", { earliest: "2023-08-01", latest: "9999-12-31", precision: "interval", ...plain }],
  ["2023-08/", { earliest: "2023-08-01", latest: "9999-12-31", precision: "interval", ...plain }],
  ["/2025-01", { earliest: "0000-01-01", latest: "2025-01-31", precision: "interval", ...plain }],
  ["../2025-01", { earliest: "0000-01-01", latest: "2025-01-31", precision: "interval", ...plain }],
  [
    "2022~/2023-04?",
    {
      earliest: "2022-01-01",
      latest: "2023-04-30",
      precision: "interval",
      approximate: true,
      uncertain: true,
    },
  ],
  [
    "2024-10-08/2024-10-08",
    { earliest: "2024-10-08", latest: "2024-10-08", precision: "interval", ...plain },
  ],
])("%s is read as its days", (text, expected) => {
  expect(parseEdtf(text)).toEqual(expected);
});

test.each([
  ["", '"" is not a date'],
  ["June 2024", '"June 2024" is not a date'],
  ["2024-6-1", '"2024-6-1" is not a date'],
  [" 2024", '" 2024" is not a date'],
  ["2024-06-19T10:00:00Z", "is not a date"],
  ["201X", "is not a date"],
  ["2024-XX", "is not a date"],
  ["2024-13", '"2024-13" has no month 13'],
  ["2024-00-01", "has no month 00"],
  ["2024-21", "has no month 21"],
  ["2023-02-29", '"2023-02-29" is not a day of the calendar'],
  ["2024-04-31", "is not a day of the calendar"],
  ["2024-04-00", "is not a day of the calendar"],
  ["2024-11-XX~", "cannot have both XX and ~"],
  ["/", "has neither a beginning nor an end"],
  ["../..", "has neither a beginning nor an end"],
  ["2024/2023", '"2024/2023" ends before it begins'],
  ["2024-10/2024", "ends before it begins"],
  ["2024-05-20/2024-05", "ends before it begins"],
  ["2022/2023/2024", 'has more than one "/"'],
  ["2022/soon", '"soon" is not a date'],
])("%j is refused with its reason", (text, reason) => {
  expect(() => parseEdtf(text)).toThrow(EdtfError);
  expect(() => parseEdtf(text)).toThrow(reason);
});

function daysByEdtf(text: string): { earliest: string; latest: string } {
  const date = edtf(text);
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return { earliest: day(date.min), latest: day(date.max) };
}

/** Every form of the subset with both ends known, from a few years, months and days. */
function generatedDates(): string[] {
  const years = ["1948", "1999", "2000", "2023", "2024", "2100"];
  const months = ["01", "02", "04", "09", "11", "12"];
  const days = ["01", "09", "28", "29", "30", "31"];
  const calendar = years.flatMap((year) =>
    months.flatMap((month) => {
      const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
      return days.filter((day) => Number(day) <= length).map((day) => `${year}-${month}-${day}`);
    }),
  );
  const plainDates = [
    ...years,
    ...years.flatMap((year) => months.map((month) => `${year}-${month}`)),
    ...calendar,
  ];
  const unspecified = years.flatMap((year) => months.map((month) => `${year}-${month}-XX`));
  return [
    ...plainDates,
    ...unspecified,
    ...plainDates.flatMap((one) => ["?", "~", "%"].map((mark) => one + mark)),
  ];
}

describe("against the edtf package", () => {
  const dates = generatedDates();

  test("every single date covers the same days", () => {
    expect(dates.length).toBeGreaterThan(800);
    const ours = dates.map((text) => {
      const { earliest, latest } = parseEdtf(text);
      return [text, { earliest, latest }];
    });
    expect(ours).toEqual(dates.map((text) => [text, daysByEdtf(text)]));
  });

  test("every interval that both accept covers the same days, and neither accepts one that runs backwards", () => {
    // The package cannot read some intervals that begin with an unspecified day.
    const ends = dates.filter((one, position) => position % 17 === 0 && !one.includes("XX"));
    let accepted = 0;
    for (const from of ends) {
      for (const to of ends) {
        const text = `${from}/${to}`;
        if (parseEdtf(to).earliest < parseEdtf(from).earliest) {
          expect(() => parseEdtf(text), text).toThrow(EdtfError);
          expect(() => edtf(text), text).toThrow();
          continue;
        }
        // The package refuses two equal ends; a day to the same day is harmless.
        if (parseEdtf(to).earliest === parseEdtf(from).earliest) continue;
        const { earliest, latest } = parseEdtf(text);
        expect({ earliest, latest }, text).toEqual(daysByEdtf(text));
        accepted += 1;
      }
    }
    expect(accepted).toBeGreaterThan(500);
  });
});
