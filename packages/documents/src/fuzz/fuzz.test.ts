import { expect, test } from "vitest";
import { attempt } from "./attempt.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { seeds } from "./seeds.ts";

const files = seeds();

test.each(files)(
  "$fileName, damaged in ten ways, is read or refused with a reason",
  async ({ bytes, fileName }) => {
    const random = randomFrom(4);
    for (let n = 0; n < 10; n++) {
      const other = files[Math.floor(random() * files.length)]?.bytes ?? bytes;
      const { fault } = await attempt(mutate(bytes, random, other), fileName);
      expect(fault, `${fileName} no. ${n}`).toBeUndefined();
    }
  },
);

test("the same seed gives the same damage", () => {
  const [first] = files;
  const damage = () => mutate(first?.bytes ?? new Uint8Array(), randomFrom(7), new Uint8Array([1, 2, 3]));
  expect(damage()).toEqual(damage());
});
