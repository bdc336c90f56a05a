import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SealBrokenError, SealingKeysError, SecretBox } from "./secret-box.ts";

const key = () => randomBytes(32).toString("base64");
const [first, second] = [`2026-11:${key()}`, `2027-01:${key()}`];
const row = { table: "webhook_endpoint", accountId: "acc_1", id: "whk_1" };

describe("a sealed secret", () => {
  it("opens as what it was, whatever it says, and looks like nothing of it", () => {
    const box = new SecretBox(first);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (secret) => {
        const sealed = box.seal(secret, row);
        expect(box.open(sealed, row)).toBe(Buffer.from(secret).toString());
        expect(sealed.sealedBy).toBe("2026-11");
      }),
      { numRuns: 100, seed: 7 },
    );
    const [one, other] = [box.seal("whsec_x", row), box.seal("whsec_x", row)];
    expect(one.text).not.toBe(other.text);
    expect(Buffer.from(one.text, "base64").toString("latin1")).not.toContain("whsec");
  });

  it.each([
    ["another account", { ...row, accountId: "acc_2" }],
    ["another row", { ...row, id: "whk_2" }],
    ["another table", { ...row, table: "account_preferences" }],
  ])("does not open as that of %s", (_, other) => {
    const box = new SecretBox(first);
    const sealed = box.seal("whsec_x", row);
    expect(() => box.open(sealed, other)).toThrow(SealBrokenError);
  });

  it("does not open once a byte of it was changed, cut or added", () => {
    const box = new SecretBox(first);
    const sealed = box.seal("whsec_x", row);
    const bytes = Buffer.from(sealed.text, "base64");
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      const forgeries = [changed, bytes.subarray(0, at), Buffer.concat([bytes, bytes.subarray(0, at + 1)])];
      for (const forged of forgeries)
        expect(() => box.open({ ...sealed, text: forged.toString("base64") }, row)).toThrow(SealBrokenError);
    }
  });

  it("opens after the key was turned, for as long as the former one is set", () => {
    const sealed = new SecretBox(first).seal("whsec_x", row);
    const turned = new SecretBox(`${second},${first}`);
    expect(turned.open(sealed, row)).toBe("whsec_x");
    expect(turned.former).toEqual(["clear", "2026-11"]);
    expect(turned.seal("whsec_x", row).sealedBy).toBe("2027-01");
    expect(() => new SecretBox(second).open(sealed, row)).toThrow("key 2026-11, which is not set");
  });
});

it("reads what stands in clear from before there were keys", () => {
  expect(new SecretBox(first).open({ text: "whsec_x", sealedBy: "clear" }, row)).toBe("whsec_x");
});

it.each([
  ["nothing", ""],
  ["a key without an id", key()],
  ["a short key", `a:${randomBytes(16).toString("base64")}`],
  ["the id of what is not sealed", `clear:${key()}`],
  ["one id twice", `a:${key()},a:${key()}`],
  ["an empty second key", `${first},`],
])("refuses %s for keys, and never repeats it", (_, keys) => {
  const secret = keys.split(":").at(-1);
  let said = "";
  try {
    new SecretBox(keys);
  } catch (error) {
    expect(error).toBeInstanceOf(SealingKeysError);
    said = String(error);
  }
  expect(said).not.toBe("");
  if (secret) expect(said).not.toContain(secret);
});
