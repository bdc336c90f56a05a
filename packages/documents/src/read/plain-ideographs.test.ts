import { expect, test } from "vitest";
import { fromJsonResume } from "../model.ts";
import { renderResume } from "../write/render.ts";
import { readResume } from "./read-resume.ts";

test.each(["pdf", "docx", "md"] as const)(
  "radicals that a font gave for ideographs are read from %s as those, where they stood",
  async (format) => {
    const doc = fromJsonResume({
      basics: { name: "⾼⻓⻰", email: "someone@example.com" },
      work: [
        {
          name: "⻘⽯信息技术有限公司",
          position: "⾼级软件⼯程师",
          startDate: "2019-07",
          highlights: ["开发⻋载平台，服务超过三百万⽤户，上线后投诉数量下降百分之四⼗"],
        },
      ],
    });
    const { bytes } = await renderResume({ ...doc, language: "zh" }, format);
    const back = await readResume(bytes, {});
    expect(back.basics.name).toBe("高长龙");
    const text = "开发车载平台，服务超过三百万用户，上线后投诉数量下降百分之四十";
    expect(back.work).toMatchObject([
      { name: "青石信息技术有限公司", position: "高级软件工程师", highlights: [{ text }] },
    ]);
    const [item] = back.work[0]?.highlights ?? [];
    const [span] = back.spans[item?.id ?? ""] ?? [];
    expect(back.source.pages[0]?.text.slice(span?.start, span?.end)).toBe(text);
  },
);
