import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

const page = `<h1>Robin Sample</h1><p><a href="mailto:robin@example.com">robin@example.com</a></p>
<h2>Experience</h2><h3>Engineer</h3><p>Larkfield Ltd | 2019 – 2021</p>
<ul><li>Built the <a href="https://larkfield.example/portal">portal</a> that clients use in Node.js/Express</li></ul>
<h2>Projects</h2><h3>Tidemark</h3><ul><li>Counts birds, see <a href="https://tidemark.example/live">the live page</a></li></ul>
<h3>Lantern</h3><ul><li>Finds slow queries in ASP.NET/C# and node.js/express (github.com/robin/lantern).</li></ul>
<h3>Plover</h3><ul><li>Knows no address, and is written in node.js/express</li></ul>
<h2>Publications</h2><ul><li>On Queues. Invented Conference, 2020. https://doi.example/10.1</li></ul>
<h2>Certifications</h2><ul><li><b>CKA</b> | <a href="https://cred.example/1">Cloud Foundation</a></li></ul>
<h2>Education</h2><h3><a href="https://north.example">University of Northbridge</a></h3><p>BSc Mathematics | 2010 – 2013</p>`;

test("a link outside the header goes to the item whose words lead there, and says where it stood", async () => {
  const doc = await readResume(new TextEncoder().encode(page), { fileName: "cv.html" });
  expect(doc.projects.map(({ url }) => url)).toEqual([
    "https://tidemark.example/live",
    "https://github.com/robin/lantern",
    undefined,
  ]);
  expect(doc.publications[0]?.url).toBe("https://doi.example/10.1");
  expect(doc.certificates[0]?.url).toBe("https://cred.example/1");
  expect(doc.education[0]?.url).toBe("https://north.example");
  const at = (address: string) => {
    const [span] = doc.spans[address] ?? [];
    return doc.source.pages[0]?.text.slice(span?.start, span?.end);
  };
  expect(at("project-1/url")).toBe("the live page");
  expect(at("project-2/url")).toBe("github.com/robin/lantern");
});

test("what lies over a bullet of a role is not taken for the employer's address", async () => {
  const doc = await readResume(new TextEncoder().encode(page), { fileName: "cv.html" });
  expect(doc.work[0]?.url).toBeUndefined();
  expect(doc.basics.url).toBeUndefined();
});
