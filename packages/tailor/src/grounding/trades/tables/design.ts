/** Product design, user research and graphic design. Rows are read as `../rows.ts` says. Written for this project. */
export const design = `
user experience = UX
screener = screening questionnaire! = screening survey! = screener survey! ~ participant participants study studies research
usability session = usability test session
usability test > usability session
usability testing > user testing
to moderate = to facilitate ~ session sessions usability interview interviews workshop workshops
moderated session = facilitated session
user interview = interview with users
affinity mapping = affinity diagramming = affinity diagram
wireframe = low-fidelity mockup = wire frame
high-fidelity mockup = hi-fi mockup
high-fidelity prototype > high-fidelity mockup
high-fidelity prototype > hi-fi mockup
design system > component library
customer journey map > journey map
user journey map > journey map
information architecture = IA ~ card navigation sitemap content
card sort = card sorting
research repository = insight repository ~ Dovetail
persona = user persona ~ research user
A/B test = split test
Web Content Accessibility Guidelines = WCAG
accessibility = a11y
desktop publishing = DTP
corporate identity = CI ~ brand logo design
brand guidelines = brand book ~ brand logo design
brand guidelines > style guide ~ brand logo design
brand book > style guide ~ brand logo design
pre-press = prepress
print-ready artwork = print-ready files
call to action = CTA ~ page button landing email
computer-generated imagery = CGI
photo retouching = image retouching
storyboard = story board
engineering drawing > technical drawing
interior fit-out = fit-out ~ interior office
`;
