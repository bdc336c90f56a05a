/**
 * The templates as one Typst file: one column, name on top, dates on the right, so that every parser
 * reads them in order; they differ in type, colour and space. It holds no text of its own.
 */
export const template = `
#let cv = json(bytes(sys.inputs.resume))
#let ink = rgb("#1a1a1a")
#let look = (
  classic: (accent: "#1f3a5f", size: 10.2pt, name: 23pt, title: 12pt, entry: 10.6pt, x: 1.9cm, y: 1.6cm, lead: 0.56em, section: 1.35em, gap: 0.95em),
  modern: (accent: "#0f6b63", size: 10pt, name: 27pt, title: 10.5pt, entry: 10.6pt, x: 2.1cm, y: 1.7cm, lead: 0.6em, section: 1.6em, gap: 1.05em),
  compact: (accent: "#2b2b2b", size: 9.2pt, name: 18pt, title: 10.4pt, entry: 9.6pt, x: 1.5cm, y: 1.2cm, lead: 0.5em, section: 1.2em, gap: 0.85em),
).at(sys.inputs.template)
// 1 as designed; a little less to keep a few lines from a page of their own.
#let density = float(sys.inputs.density)
#let accent = rgb(look.accent)
#let quiet = rgb("#4a4f57")
#let rule = rgb("#b8c4d4")
#let rtl = ("ar", "he", "fa", "ur").contains(cv.language.split("-").first())

// Chinese, Japanese and Korean write many characters alike and draw them each in their own way.
#let cjk = {
  let families = (ja: "BIZ UDPGothic", ko: "NanumGothic", zh: "Noto Sans SC")
  let own = families.at(cv.language.split("-").first(), default: "Noto Sans SC")
  (own, ..families.values().filter(family => family != own))
}

#set document(
  title: {
    let what = if "letter" in cv { "letter" } else { "resume" }
    if cv.name == "" { upper(what.first()) + what.slice(1) } else { cv.name + ": " + what }
  },
  author: if cv.name == "" { () } else { cv.name },
  date: none,
)
#set page(paper: sys.inputs.paper, margin: (x: look.x, y: look.y * density))
#set text(
  font: ("Source Sans 3", "IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", ..cjk, "Libertinus Serif"),
  // The same fonts everywhere: never one that a machine happens to have.
  fallback: false,
  size: look.size * density,
  fill: ink,
  lang: cv.language.split("-").first(),
  dir: if rtl { std.rtl } else { ltr },
  hyphenate: false,
  ligatures: false,
)
// In a text from right to left, what is written from left to right keeps its own order: C++, not ++C.
#let isolated(it) = {
  set text(dir: ltr)
  box(it)
}
#let strong-letters = regex("[\\p{Arabic}\\p{Hebrew}]")
#let own-order(string) = if rtl and string.match(strong-letters) == none { isolated(string) } else { string }
#show regex("[A-Za-z0-9][A-Za-z0-9.#+/-]*[#+]+"): it => if rtl { isolated(it) } else { it }
// A word longer than any line may break anywhere.
#show regex("[^\\s/-]{48,}"): it => it.text.clusters().chunks(6).map(chunk => box(chunk.join())).join()
#set par(leading: look.lead, spacing: look.lead + 0.06em, justify: false)
#set list(marker: text(fill: accent)[•], indent: 0.2em, body-indent: 0.55em, spacing: look.lead)
#show link: it => text(fill: accent, it)
// A long name is set a little smaller before it takes a second line.
#show heading.where(level: 1): it => block(above: 0pt, below: 0.55em, width: 100%, layout(size => {
  let full = measure(text(size: look.name, weight: 600, it.body)).width
  let fitted = calc.max(0.7, calc.min(1, size.width / calc.max(full, 1pt)))
  text(size: look.name * fitted, weight: 600, fill: accent, it.body)
}))
#let modern = sys.inputs.template == "modern"
#show heading.where(level: 2): it => block(above: look.section, below: 0.65em, sticky: true, width: 100%)[
  #text(size: look.title, weight: 600, fill: accent, if modern { text(tracking: 0.08em, upper(it.body)) } else { it.body })
  #v(-0.72em)
  #line(length: if modern { 2.4cm } else { 100% }, stroke: if modern { 1.6pt + accent } else { 0.6pt + rule })
]
#show heading.where(level: 3): it => text(size: look.entry, weight: 600, fill: ink, it.body)

#let linked(item) = if "url" in item { link(item.url, item.text) } else { item.text }

// Two cells on one line; the right one keeps its width while that is modest, so that a long title wraps beside it.
#let beside(left, right) = layout(size => {
  let width = calc.min(measure(right).width, size.width * 42%)
  grid(columns: (1fr, width), column-gutter: 1.2em, left, align(end, right))
})

#let bullets(items) = if items.len() > 0 {
  // No word is left alone on a bullet's last line where the lines above can spare one.
  set par(linebreaks: "optimized")
  set text(costs: (runt: 400%))
  block(above: 0.6em, below: 0.4em, list(..items.map(it => [#it])))
}

#let titled(entry) = block(above: look.gap, below: 0.3em, breakable: true)[
  #block(sticky: true, above: 0pt, below: 0.5em, beside(
    heading(level: 3, if "url" in entry { link(entry.url, entry.title) } else { entry.title }),
    text(fill: quiet, own-order(entry.at("dates", default: ""))),
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
    let whole = entry.at("label", default: "") + entry.list.join(", ")
    let foreign = rtl and whole.match(strong-letters) == none
    set text(dir: ltr) if foreign
    set align(right) if foreign
    block(above: 0.55em, below: 0.55em, width: 100%)[#if "label" in entry { text(weight: 600, entry.label + ": ") }#if foreign { entry.list.join(", ") } else { entry.list.map(own-order).join(cv.comma) }]
  }
  bullets(entry.bullets)
}

#if cv.name != "" { heading(level: 1, cv.name) }
#if "label" in cv { block(above: 0.75em, below: 0.8em, text(size: look.title + 0.6pt, fill: quiet, cv.label)) }
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
#block(above: 0.8em, below: 0.8em, text(size: (look.size - 0.5pt) * density, layout(size => {
  let sep = text(fill: quiet)[ | ]
  for line in contact-lines(cv.contact, size.width - 6pt) { block(above: 0.55em, below: 0.55em, line.map(linked).join(sep)) }
})))
#if "summary" in cv {
  heading(level: 2, cv.summary.heading)
  for paragraph in cv.summary.paragraphs { block(above: 0.5em, below: 0.5em, paragraph) }
}
// A letter has air between its lines and its paragraphs.
#if "letter" in cv {
  set par(leading: 0.72em)
  v(1.6em)
  for paragraph in cv.letter { block(above: 1.15em, below: 1.15em, paragraph) }
}
#for section in cv.sections {
  // A short list is not parted from its heading, nor over two pages.
  let whole = section.entries.len() <= 9 and section.entries.all(entry => "list" in entry) and section.entries.map(entry => entry.list.join(", ").len()).sum(default: 0) < 900
  block(breakable: not whole, above: look.section, {
    heading(level: 2, section.heading)
    for entry in section.entries { if "title" in entry { titled(entry) } else { listed(entry) } }
  })
}
#context [#metadata((page: here().page(), y: here().position().y / page.height)) <end>]
`;
