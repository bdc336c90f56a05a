import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { SankeyChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { forwardFlows } from "./forward-flows.ts";

use([SankeyChart, CanvasRenderer]);

type Status = Stats["flows"][number]["from"];

/** Drawn on a canvas in the page's own colours; anew when the window or the appearance changes. */
export function Sankey({ flows, nameOf }: { flows: Stats["flows"]; nameOf: (status: Status) => string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    const chart = init(host);
    const draw = () => chart.setOption({ animation: false, series: [seriesOf(host, flows, nameOf)] }, true);
    draw();
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(host);
    // Once the page itself has its new colours.
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const restyled = new MutationObserver(redraw);
    restyled.observe(document.documentElement, { attributeFilter: ["data-theme", "dir", "lang"] });
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", redraw);
    return () => {
      cancelAnimationFrame(frame);
      scheme.removeEventListener("change", redraw);
      restyled.disconnect();
      resized.disconnect();
      chart.dispose();
    };
  }, [flows, nameOf]);
  return <div ref={element} aria-hidden className="h-80 w-full" />;
}

function seriesOf(host: HTMLElement, flows: Stats["flows"], nameOf: (status: Status) => string) {
  const shown = forwardFlows(flows);
  const names = new Set(shown.flatMap(({ from, to }) => [nameOf(from), nameOf(to)]));
  const root = getComputedStyle(document.documentElement);
  // Not what the page is written in: that follows a change of the appearance only later.
  const ink = root.getPropertyValue("--sankey-ink").trim();
  const accent = root.getPropertyValue("--sankey").trim();
  return {
    type: "sankey" as const,
    left: 0,
    right: 110,
    top: 8,
    bottom: 8,
    nodeWidth: 10,
    nodeGap: 14,
    silent: true,
    data: [...names].map((name) => ({ name })),
    links: shown.map(({ from, to, count }) => ({ source: nameOf(from), target: nameOf(to), value: count })),
    itemStyle: { color: accent, borderWidth: 0 },
    lineStyle: { color: accent, opacity: 0.22, curveness: 0.5 },
    label: {
      color: ink,
      fontFamily: getComputedStyle(host).fontFamily,
      fontSize: 13,
      formatter: ({ name, value }: { name: string; value: unknown }) => `${name}  ${value}`,
    },
  };
}
