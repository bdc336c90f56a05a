/**
 * Words that carry no claim of their own in a resume: people and things of no kind in particular, what only frames what stands
 * beside it, when and in which order. They may be added anywhere.
 */
const plain = `
team colleague coworker people member side point number peer
also already once again still then later earlier previously subsequently afterwards meanwhile simultaneously concurrently throughout typically usually generally normally
respectively namely including e.g specifically particularly especially primarily chiefly mainly largely mostly altogether overall total all-told roughly some
single own own-account personally alongside besides plus both same various different other another further additional extra respective
back forward out up down away aside onward ahead face foot
co self re semi based side sized long year-long in-house own-brand new-build
current present past former recent last previous next following 
english-language day-to-day part-time full-time
behind regarding concerning towards within amid among plus per via
able ready available necessary needed required relevant appropriate suitable proper given certain particular usual regular common
beginning start duration period time times occasion instance example case
purpose aim goal intention order means help use usage grounds account behand turn place
kind type sort form range variety scope topic subject matter item element aspect piece portion section
charge duty duties remit role capacity position job post assignment engagement
step stage phase process procedure routine task activity work exercise operation
document documents paper papers material materials text information info detail details data
 
tool tools system systems platform app application software kit equipment
query enquiry enquiries inquiry request requests issue issues problem problems question questions
share group crew set round series batch bunch handful field area space setting context background way hand advance rule jointly mutually respective apiece fellow classmate intake
connecting linking covering concerning involving including containing comprising having being going consisting coming relating belonging exceeding ranging serving spanning lasting averaging totalling totaling numbering holding
someone person individual anyone somebody themselves itself
come comes came coming go goes went gone put puts putting turn turned turning stand stands stood standing lie lies lay lying sit sits sat sitting step stepped stepping
spend spent spending rank ranked ranking act acted acting lasted lasting happen happened occur occurred occurring become became becoming appear appeared appearing begin began begun
found held kept given made seen used written located situated stemming arising resulting dating titled entitled known concerned intended aimed meant destined originating
whatever whichever whoever whenever wherever however something anything else instead rather otherwise thus thereby therefore accordingly consequently hence whereby wherein
initially originally eventually finally lastly ultimately presently nowadays furthermore moreover additionally likewise similarly equally correspondingly simply essentially basically
ordinarily commonly relatively comparatively beforehand apart throughout upon
sector environment world sphere segment category array selection mix combination pair couple trio lot effort endeavour endeavor undertaking arrangement setup footing approach manner mode format style nature
feature attribute property location spot premises venue moment date spell stint stretch span interval window slot outset onset end arrival departure absence presence
content entry figure value amount quantity count volume ratio proportion percentage threshold limit
individual separate distinct ongoing continuing continuous standard ordinary normal typical general specific corresponding associated connected linked attached accompanying applicable underlying
initial final actual physical need
saw far though although whereas unless albeit others rest serve serves served serving remainder told stays stayed remained ended ending started starting joint noting handing
`;

const plainForms: ReadonlySet<string> = new Set(
  plain
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);
const organisations = /^(?:compan(?:y|ies)|firms?|organi[sz]ations?|business(?:es)?|employers?)$/;
const narrower = /\b(?:team|department|group|unit|ward|office|site|branch|school|store|squad)\b/i;

/** Whether the word may be added without adding a claim. */
export function isPlainWord(lower: string, evidence: string): boolean {
  const bare = lower.replace(/'s?$/, "");
  // What was done for a team was not done for the company.
  return plainForms.has(bare) || (organisations.test(bare) && !narrower.test(evidence));
}
