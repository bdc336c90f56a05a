/** Verbs resumes are written with, and the irregular forms a stemmer cannot know. */

const irregular = `
lead:led build:built write:wrote,written run:ran,running grow:grew,grown drive:drove,driven take:took,taken make:made hold:held teach:taught
oversee:oversaw,overseen win:won speak:spoke,spoken bring:brought sell:sold begin:began,begun choose:chose,chosen cut:cutting do:did,done give:gave,given
go:went,gone keep:kept know:knew,known leave:left lose:lost meet:met pay:paid rewrite:rewrote,rewritten rebuild:rebuilt see:saw,seen send:sent set:setting
shrink:shrank,shrunk spend:spent stand:stood think:thought understand:understood undertake:undertook,undertaken find:found get:got,gotten
add:added,adding buy:bought fall:fell,fallen rise:rose,risen become:became feed:fed fly:flew,flown forecast:forecasted have:had,has hit:hitting overcome:overcame
put:putting read:reading shoot:shot troubleshoot:troubleshot show:showed,shown sing:sang,sung split:splitting stick:stuck strike:struck swim:swam tell:told throw:threw,thrown
wear:wore,worn withdraw:withdrew,withdrawn person:people child:children criterion:criteria analysis:analyses datum:data
mouse:mice foot:feet tooth:teeth leaf:leaves shelf:shelves knife:knives
draw:drew,drawn hang:hung seek:sought catch:caught lend:lent deal:dealt mean:meant break:broke,broken eat:ate,eaten hear:heard freeze:froze,frozen ride:rode,ridden
sew:sewn sit:sat sweep:swept weave:wove,woven arise:arose,arisen dig:dug undergo:underwent,undergone withhold:withheld foresee:foresaw,foreseen spin:spun redo:redid,redone
lay:laid speed:sped sleep:slept steal:stole,stolen tear:tore,torn wake:woke,woken fight:fought bend:bent light:lit
`;

/** inflected → base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [base = "", forms = ""] = entry.split(":");
      return forms.split(",").map((form) => [form, base] as const);
    }),
);

const verbs = `
accelerate achieve acquire adapt administer advise advocate align analyze answer apply appoint architect arrange assemble assess assign assist attain audit
author automate balance begin boost bring budget build calculate care chair champion check clean close coach code collaborate collect communicate compile complete
compose conceive conduct configure consolidate construct consult contribute control convert convince cook coordinate counsel craft create cultivate curate customize cut
debug decrease define deliver demonstrate deploy design detect determine develop devise diagnose digitize direct discover distribute document double draft drive
earn edit educate eliminate empower enable enforce engage engineer enhance ensure establish evaluate examine execute expand expedite explore extend fabricate
facilitate finalize fix forecast form formulate foster found gain gather generate grow guide halve handle head help hire host identify implement improve
increase influence inform initiate innovate inspect install institute instruct integrate introduce invent investigate join keep launch lead learn lower lift
maintain make manage map market maximize measure mediate mentor merge migrate minimize model moderate modernize modify monitor motivate move navigate negotiate
observe obtain onboard operate optimize orchestrate order organize outperform overhaul oversee own participate partner perform pilot pioneer plan port prepare
present prevent prioritize process procure produce program project promote propose prototype prove provide publish purchase raise reach rebuild receive recommend
reconcile record recover recruit redesign reduce refactor refine reform register reorganize repair replace report represent rescue research resolve restore
restructure review revise revamp rewrite rightsize run save scale schedule secure select sell serve set setup shape ship shorten simplify slash solve source spearhead
specify speed standardize start steer streamline strengthen structure study supervise supply support survey sustain synthesize tailor take teach test trace track train
transcribe transfer transform translate treat trim triple troubleshoot tune tutor uncover unify update upgrade use utilize validate verify visualize volunteer win write
`;

/** Verbs that may open a clause, in their base form. */
export const openingVerbs: readonly string[] = verbs.trim().split(/\s+/);
