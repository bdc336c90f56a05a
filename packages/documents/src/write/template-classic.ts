/** The classic template: one column, name on top, dates on the right. It reads `sys.inputs.resume` and holds no text of its own. */
export const classicTemplate = `
#let cv = json(bytes(sys.inputs.resume))
#let ink = rgb("#1a1a1a")
#let accent = rgb("#1f3a5f")
#let quiet = rgb("#4a4f57")
#let rule = rgb("#b8c4d4")
#let rtl = ("ar", "he", "fa", "ur").contains(cv.language.split("-").first())

#set document(
  title: if cv.name == "" { "Resume" } else { cv.name + ": resume" },
  author: if cv.name == "" { () } else { cv.name },
  date: none,
)
#set page(paper: sys.inputs.paper, margin: (x: 1.9cm, top: 1.6cm, bottom: 1.6cm))
#set text(
  font: ("Source Sans 3", "IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans SC", "Libertinus Serif"),
  size: 10.2pt,
  fill: ink,
  lang: cv.language.split("-").first(),
  dir: if rtl { std.rtl } else { ltr },
  hyphenate: false,
  ligatures: false,
)
#set par(leading: 0.56em, spacing: 0.62em, justify: false)
#set list(marker: text(fill: accent)[•], indent: 0.2em, body-indent: 0.55em, spacing: 0.56em)
#show link: it => text(fill: accent, it)
#show heading.where(level: 1): it => block(above: 0pt, below: 0.5em, text(size: 23pt, weight: 600, fill: accent, it.body))
#show heading.where(level: 2): it => block(above: 1.35em, below: 0.65em, sticky: true, width: 100%)[
  #text(size: 12pt, weight: 600, fill: accent, it.body)
  #v(-0.72em)
  #line(length: 100%, stroke: 0.6pt + rule)
]
#show heading.where(level: 3): it => text(size: 10.6pt, weight: 600, fill: ink, it.body)

#let linked(item) = if "url" in item { link(item.url, item.text) } else { item.text }

// Two cells on one line; the right one keeps its width, so that a long title wraps beside it.
#let beside(left, right) = grid(columns: (1fr, auto), column-gutter: 1.2em, left, align(end, right))

#let bullets(items) = if items.len() > 0 {
  block(above: 0.6em, below: 0.4em, list(..items.map(it => [#it])))
}

#let titled(entry) = block(above: 0.95em, below: 0.3em, breakable: true)[
  #block(sticky: true, above: 0pt, below: 0.5em, beside(
    heading(level: 3, if "url" in entry { link(entry.url, entry.title) } else { entry.title }),
    text(fill: quiet, entry.at("dates", default: "")),
  ))
  #if "subtitle" in entry or "place" in entry {
    block(sticky: entry.bullets.len() + entry.prose.len() > 0, above: 0.5em, below: 0.5em, beside(
      text(style: "italic", entry.at("subtitle", default: "")),
      text(fill: quiet, entry.at("place", default: "")),
    ))
  }
  #for line in entry.prose { block(above: 0.5em, below: 0.5em, line) }
  #bullets(entry.bullets)
]

#let listed(entry) = {
  if "list" in entry {
    block(above: 0.55em, below: 0.55em)[#if "label" in entry { text(weight: 600, entry.label + ": ") }#entry.list.join(", ")]
  }
  bullets(entry.bullets)
}

#if cv.name != "" { heading(level: 1, cv.name) }
#if "label" in cv { block(above: 0.4em, below: 0.6em, text(size: 12pt, fill: quiet, cv.label)) }
// Items stay whole, and a line ends with an item, never with the sign between two.
#let contact-lines(items, width) = {
  let lines = ((),)
  for item in items {
    let candidate = lines.last() + (item,)
    let fits = measure(candidate.map(linked).join([ | ])).width <= width
    if fits or lines.last().len() == 0 { lines.last() = candidate } else { lines.push((item,)) }
  }
  lines
}
#block(above: 0.5em, below: 0.8em, layout(size => {
  set text(size: 9.6pt)
  let sep = text(fill: quiet)[ | ]
  for line in contact-lines(cv.contact, size.width - 6pt) { block(above: 0.45em, below: 0.45em, line.map(linked).join(sep)) }
}))
#if "summary" in cv {
  heading(level: 2, cv.summary.heading)
  for paragraph in cv.summary.paragraphs { block(above: 0.5em, below: 0.5em, paragraph) }
}
#for section in cv.sections {
  heading(level: 2, section.heading)
  for entry in section.entries { if "title" in entry { titled(entry) } else { listed(entry) } }
}
`;
