import { expect, test } from "vitest";
import { findDates } from "./dates.ts";

const cases: [string, string][] = [
  ["2019 – 2021", "2019/2021"],
  ["2019-2021", "2019/2021"],
  ["03.2018 - 05.2020", "2018-03/2020-05"],
  ["03/2018 – heute", "2018-03/now"],
  ["2019/05 - 2020/06", "2019-05/2020-06"],
  ["2019-05 – 2020-06", "2019-05/2020-06"],
  ["Jan '19 – Mar '20", "2019-01/2020-03"],
  ["Jan 2019 – Present", "2019-01/now"],
  ["January 2019 to current", "2019-01/now"],
  ["Sept. 2016 – Aug. 2018", "2016-09/2018-08"],
  ["Summer 2020", "/2020"],
  ["Q3 2020 – Q1 2021", "2020/2021"],
  ["seit 2019", "2019/now"],
  ["depuis mars 2019", "2019-03/now"],
  ["2019年4月 – 至今", "2019-04/now"],
  ["2019年4月～2021年3月", "2019-04/2021-03"],
  ["2018.09 - 2022.06", "2018-09/2022-06"],
  ["Jan – Mar 2019", "2019-01/2019-03"],
  ["2019 – 21", "2019/2021"],
  ["(2019–present)", "2019/now"],
  ["01.03.2018 – 31.12.2019", "2018-03-01/2019-12-31"],
  ["março de 2019 – atual", "2019-03/now"],
  ["enero de 2019 - actualidad", "2019-01/now"],
  ["juil. 2017 – août 2019", "2017-07/2019-08"],
  ["05/18 - 06/20", "2018-05/2020-06"],
  ["June 2019", "/2019-06"],
  ["15 March 2019 – 2 April 2020", "2019-03-15/2020-04-02"],
  ["March 15, 2019 - April 2020", "2019-03-15/2020-04"],
  ["जनवरी 2019 – वर्तमान", "2019-01/now"],
  ["يناير 2019 – الآن", "2019-01/now"],
  ["maart 2019 – heden", "2019-03/now"],
  ["gennaio 2019 – oggi", "2019-01/now"],
  ["2019 to 2021", "2019/2021"],
  ["from June 2019", "2019-06/now"],
  ["2019 - ", "2019/now"],
  ["Mar/2019 – atual", "2019-03/now"],
  ["De janvier 2018 à août 2021", "2018-01/2021-08"],
  ["between May 2015 and June 2018", "2015-05/2018-06"],
  ["Da gennaio 2019 ad oggi", "2019-01/now"],
  ["Summers 2012, 2013", "2012/2013"],
  ["Veranos 2012 y 2013", "2012/2013"],
  ["Saisons d’hiver 2018-2019 et 2019-2020", "2018/2020"],
  ["Aug-17 to Jan-20", "2017-08/2020-01"],
  ["Jun/15 – Present", "2015-06/now"],
  ["janeiro 2021 até ao presente", "2021-01/now"],
];

test.each(cases)("reads the range in %j", (text, expected) => {
  const range = findDates(text)[0];
  expect(`${range?.start ?? ""}/${range?.current ? "now" : (range?.end ?? "")}`).toBe(expected);
});

test.each([
  "Served 2,019 clients",
  "saved $2019",
  "version 2.10",
  "C++20",
  "1.2.2019.4",
  "ISO 27001",
  "room 20212",
])("takes no date out of %j", (text) => {
  expect(findDates(text).filter((range) => range.confidence > 0.9)).toEqual([]);
});

test.each([
  ["01/10/2006 – 21/04/2010", "2006-10-01", "2010-04-21"],
  ["15/09/2008 – 15/02/2009", "2008-09-15", "2009-02-15"],
  ["05/03/2012 – 06/08/2018", "2012", "2018"],
])(
  "in %j the day stands first where one of the two can be no month, else only the year is sure",
  (text, start, end) => {
    expect(findDates(text)[0]).toMatchObject({ start, end });
  },
);

test("a day stands first where the present is not called so in English", () => {
  expect(findDates("01/09/2018 – ATTUALE")[0]).toMatchObject({ start: "2018-09-01", current: true });
  expect(findDates("01/09/2018 – present")[0]).toMatchObject({ start: "2018", current: true });
});

test.each([
  ["12 May2019, MAY 2020", ["2019-05-12", "2020-05"]],
  ["x12019年4月", ["2019-04"]],
  ["Mayday 1 2019", ["2019"]],
  ["ΙΑΝΟΥΆΡΙΟΣ 2019", ["2019-01"]],
])("looks wherever a date can begin: %s", (text, ends) => {
  expect(findDates(text).map(({ end }) => end)).toEqual(ends);
});
