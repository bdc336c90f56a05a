/**
 * Degrees that are written as letters, as most often set; stops and blanks between their parts, and capitals throughout,
 * are told by `lettered`.
 */
const lettered =
  "BSc MSc BA MA BS MS SB SM AB BEng MEng BTech MTech BE ME BEd MEd PhD DPhil MPhil EdD EngD DBA DSc ScD PsyD DNP DPT ThD LLB LLM LLD JD SJD BCL MD MBA EMBA BBA BBus BFA MFA BCom MCom BComm BCA MCA BCS MCS BIT BIS MIS MLS MLIS MRes MSci MPH MPA MPP MIA MUP MSW BSW MDiv MTh BTh MLitt BLitt BMus MMus BMath MMath MPhys MChem MBiol MGeol MArch BArch BDes MDes MPlan BPlan BPharm MPharm PharmD DPharm BN BNurs MNurs BSN MSN DDS BDS DMD DVM BVSc MBBS MBChB BHSc BSocSc BAppSc BASc MASc BAcc MAcc MAcy MFin MIM MEM MSE BSE BSEE MSEE BSME MSME BSCS MSCS BSBA BScN BScEng BVoc BSEd MSEd BPEd HBSc HBA PGCE PGDE PGDip PGCert PGD PGDM PGDBM PGDCA GradDip GDL LPC BPTC QTS HND HNC OND NCE FdA FdSc FdEng CertHE DipHE AAS AA AS ABA ASN ADN BTS BTSA DUT BUT DEUG DESS DEA DCG DSCG DNMADE DNB CAP BEP BP BPJEPS CQP CFGS CFGM EFZ GED HSC SSC SSLC CBSE ICSE WASSCE HSE HSLC WACE WAEC NECO NABTEB SSCE KCSE KCPE NCEA VCE QCE SACE PUC OSSD";
const patternOf = (name: string) => {
  const parts = name.match(/\p{Lu}\p{Ll}*/gu) ?? [name];
  const join = (some: string[]) =>
    some.reduce((pattern, part) => {
      const sign = part.length > 1 || /^ph/i.test(pattern) ? "\\.?\\s?" : "(?:\\.\\s?)?";
      return `${pattern}${sign}${part}`;
    });
  return name === name.toUpperCase()
    ? join(parts)
    : `${join(parts)}|${join(parts.map((part) => part.toUpperCase()))}`;
};
const national =
  "Dipl\\.?-(?:\\p{Lu}[\\p{L}]*\\.?-?)+|Dr\\.?(?:-Ing\\.?|(?:\\s(?:rer|phil|med|jur|iur|oec|sc|nat|pol|hum|dent|vet|agr|theol)\\.?)+)|Mag\\.\\s?(?:phil|rer|iur|art|FH)\\.?(?:\\s(?:nat|soc|oec)\\.)*|mgr(?:\\sinż\\.?)?|inż\\.|lic\\.|Mgr\\.|Bc\\.|Ing\\.|(?:MU|JU|Ph|RN)Dr\\.|Bac\\s?\\+\\s?\\d|एम\\.?\\s?एससी\\.?|बी\\.?\\s?एससी\\.?|बी\\.?\\s?एड\\.?|एम\\.?\\s?एड\\.?|बी\\.?\\s?टेक\\.?|एम\\.?\\s?टेक\\.?|बी\\.ए\\.?|एम\\.ए\\.?|पीएचडी|NC\\s(?:I{1,3}|IV)(?=$|[\\s,)])|N[1-6](?=$|\\s\\p{Lu}|\\s?[:,–-]|\\sin\\s)";
// `BSEd` before `BS`
const byLength = lettered.split(" ").sort((a, b) => b.length - a.length);
/** Letters that stand for a degree; in capitals where they are written so, for `as` and `but` are words. */
export const degreeLetters = `(?:(?:${byLength.map(patternOf).join("|")})\\.?|${national})(?![\\p{L}\\p{M}]|\\.\\p{L}(?!\\p{L}))`;

const english =
  "High\\s+School(?=\\s*\\((?:10th|12th|X|Class))|Access\\s+to\\s+(?:Higher\\s+Education|HE)(?:\\s+Diploma)?|(?:Professional\\s+|Post[- ]?graduate\\s+)?(?:Graduate\\s+)?(?:Certificate|Diploma)\\s+in\\s+Education(?=$|\\s*[(,–-])|Functional\\s+Skills(?:\\s+Level\\s+\\d)?|(?:QQI|FETAC|NFQ|RQF|SCQF)\\s+Level\\s+\\d{1,2}|Intermediate(?=\\s*\\((?:\\p{L}{2,5}|Science|Commerce)\\)|\\s+(?:in\\s+)?(?:MPC|BiPC|CEC|MEC)(?!\\p{L}))|Cert\\.?\\s(?:IV|I{1,3})(?=$|\\s)|Standard\\sGrades?|(?:Higher|Senior)\\s+Secondary(?=$|[\\s,(:–-]+(?!School|Certificate))|Bachelor(?:['’]?s)?(?:\\s+degree)?|Master(?:['’]?s)?(?:\\s+degree)?|Doctor(?:ate|al(?:\\s+degree)?)?|Associate(?:['’]?s)?\\s+degree|Associate(?:['’]?s)?(?=\\s+(?:of|in)\\s)|Diploma|Certificate(?:\\s+(?:IV|I{1,3}|Level\\s\\d))?|Degree|Apprenticeship|Boot\\s?camp|Nanodegree|MicroMasters|i?GCSEs?|[AO]S?[- ]?levels?|T[- ]levels?|(?:Advanced\\s)?Highers|Nationals?\\s5s?|NVQ(?:\\sLevel\\s\\d)?|SVQ(?:\\sLevel\\s\\d)?|BTEC(?:\\sLevel\\s\\d)?|City\\s(?:&|and)\\sGuilds(?:\\s(?:Level|NVQ)\\s\\d)?(?:\\s(?:Extended\\s|Advanced\\s|NVQ\\s)?(?:Diploma|Certificate|Award))?|(?:International\\s)?Baccalaureate(?:\\sDiploma)?|Matric(?:ulation)?|Legal\\sPractice\\sCourse|(?:Programma\\s)?Erasmus(?=$)|(?:Class|Grade|Year|Form)\\s(?:X|XII|1[0-3])(?:th)?(?:\\s+Certificate)?(?!\\d|\\s+(?:teacher|pupils|students|maths|tutor))|(?:10th|12th)(?:\\s(?:grade|standard|std\\.?))?|Std\\.?\\s(?:X|XII)";
/** Words that say which kind of certificate, diploma or degree it is; letters in capitals are who awards it. */
export const degreeKinds =
  "First|Discharge|Ontario\\s+College|West\\s+African|Victorian|Caribbean|Honou?rs|Executive|Integrated|Joint|Double|Dual|Advanced|Professional|Graduate|Post[- ]?graduate|Undergraduate|Higher|Secondary|Primary|Senior|Junior|National|Extended|Foundation|Technical|Vocational|Specialist|Subsidiary|Ordinary|High\\s+School|School|Leaving|General|Intermediate|Modern|Degree|BTEC|NVQ|QCF|Erasmus\\s+Mundus|Post-?(?:Master|Baccalaureate)(?:['’]?s)?|Level\\s+(?:\\d|IV|I{1,3})|Scottish|HBO|WO|MBO|Teaching|Ph\\.?D\\.?";
const named = [
  // German
  "Vordiplom|Diplom(?:-\\p{L}+|studium)?|Magister(?:\\sArtium)?|(?:Erstes\\s|Zweites\\s|1\\.\\s|2\\.\\s)?(?:Juristisches\\s)?Staatsexamen|Promotion|Habilitation|Referendariat|(?:Allgemeine\\s|Fachgebundene\\s)?(?:Fachhoch|Hoch)schulreife|(?:Fach)?[Aa]bitur|Matura|Matur[aä]|Mittlere\\sReife|\\p{L}{0,20}schulabschluss|\\p{L}{0,12}[Aa]usbildung(?=$|[\\s,:(–-])|Lehre(?=$|\\s+(?:als|zu[mr])|,)|Umschulung|\\p{L}{0,12}[Ww]eiterbildung|(?:Gesellen|Meister)(?:brief|prüfung)|(?:Bachelor|Master|Magister|Lehramts|Aufbau|Promotions|Fern)studium|Studium|(?:Staatlich\\s)?(?:geprüfte[rn]?|anerkannte[rn]?)\\s\\p{Lu}\\p{L}+",
  // French
  "Licence(?:\\s(?:professionnelle|pro|\\d))?|Maîtrise|Mastère(?:\\sspécialisé)?|Magistère|Master\\s?[12](?=\\s|$)|M[12](?=\\s\\p{Lu})|L[123](?=\\s\\p{Lu})|Doctorat|Diplôme(?:\\sd['’]ingénieur|\\sd['’](?:É|E)tat(?:\\s+supérieur)?(?:\\s+(?:d['’]|de\\s)\\p{L}[\\p{L}-]+(?:\\s\\([A-Z]{2,6}\\))?)?|\\suniversitaire|\\snational)?|Titre\\sprofessionnel|Certificat(?:\\sd['’]aptitude\\sprofessionnelle)?|Brevet(?:\\sde\\stechnicien(?:\\ssupérieur)?|\\sprofessionnel|\\sdes\\scollèges)?|Baccalauréat(?:\\s[A-Z]{1,4}(?=$|[\\s,(–-]))?|Bac(?:\\s(?:pro|techno|général|[SLE]S?))?(?=$|[\\s,(–-])|Classes?\\spréparatoires?",
  // Spanish
  "(?:Doble\\s)?Grado(?:\\s(?:Medio|Superior))?|Graduad[oa](?:\\sen\\s(?:E\\.?\\s?S\\.?\\s?O\\.?|(?:Educación\\s)?Secundaria(?:\\sObligatoria)?))?|Licenciatura|Licenciad[oa]|Diplomatura|Diplomado|Máster|Maestría|Doctorado|Ingeniería(?:\\s(?:técnica|superior))?(?=\\s)|Ingenier[oa](?:\\stécnic[oa])?(?=\\s)|T[eé]cnic[oa](?:\\s(?:Superior|Profesional|Medi[oa])|(?=\\s+(?:en|em|in|de)\\s|$))|Tecnicatura|Tecnólogo|Ciclo\\sFormativo(?:\\sde)?(?:\\sGrado)?(?:\\s(?:Medio|Superior))?|Formación\\sProfesional(?:\\sde\\sGrado\\s(?:Medio|Superior))?|FP(?:\\s(?:I{1,2}(?!\\p{L})|(?:de\\s)?Grado\\s(?:Medio|Superior)))?|Postgrado|Posgrado|Especialización|Bachiller(?:ato)?|Preparatoria|Educación\\sSecundaria(?:\\sObligatoria)?|ESO|Titulación|Profesorado",
  // Portuguese
  "Bacharelado|Bacharel|Mestrado(?:\\sIntegrado)?|Doutorado|Doutoramento|Graduação|P[oó]s-[Gg]radua[cç][aã]o|Especialização|Tecnólog[oa]|Curso\\s(?:Técnico|Profissional|Superior(?:\\sde\\sTecnologia)?)|Superior(?=\\s+(?:em|in)\\s)|Ensino\\s(?:Médio|Secundário|Superior)(?:\\sTécnico)?",
  // Italian
  "Laurea(?:\\s(?:magistrale|triennale|specialistica|vecchio\\sordinamento))?(?:\\sa\\sciclo\\sunico)?|Dottorato(?:\\sdi\\sricerca)?|Master(?:\\suniversitario)?\\sdi\\sI{1,2}\\slivello|Diploma\\saccademico(?:\\sdi\\sI{1,2}\\slivello)?|Diploma\\sdi\\s(?:maturità|liceo|istituto|scuola|istruzione|ragioniere|geometra|perito|tecnico|operatore)(?:\\s\\p{L}+)*|Maturità(?:\\s\\p{Ll}+)?|Qualifica(?:\\sprofessionale)?|Ingegneria(?=\\s)",
  // Dutch
  "(?:vwo|havo|vmbo|mbo|hbo)(?:-\\p{L}+)?(?:\\s(?:niveau\\s)?\\d(?!\\d))?|Propedeuse|Doctoraal|Gymnasiumdiploma|Graduaat",
  // Polish, Nordic and other languages
  "Magister\\sinżynier|Licencjat|Inżynier|(?:Studia\\s)?(?:magisterskie|licencjackie|inżynierskie|podyplomowe)|Świadectwo\\sdojrzałości|Technik\\s\\p{Ll}+|Maturita|Maturitní\\szkouška|Výuční\\slist|(?:Bakalářské|Magisterské|Inženýrské|Doktorské|Bakalárske|Inžinierske)(?:\\sstudium|\\sštúdium)?|Érettségi|Főiskolai\\s(?:diploma|oklevél)|Egyetemi\\s(?:diploma|oklevél)|(?:Kandidat|Master|Magister|Högskole|Yrkeshögskole|Gymnasie|Doktors|Licentiat|Civilingenjörs|Studenter|Sjuksköterske|Lärar)examen|Civilingenjör|Högskoleingenjör|(?:Bachelor|Master)grad|Fagbrev|Ylioppilas(?:tutkinto)?|(?:Yüksek\\s|Ön\\s?)?Lisans|Doktora|Sarjana",
  "学士|硕士|博士|本科|专科|大专|中专|职高|修士|स्नातकोत्तर|स्नातक|डिप्लोमा|بكالوريوس|ماجستير|دكتوراه|دبلوم|бакалавр|магистр",
  english,
].join("|");
/** Names of degrees in the languages that resumes are read in, in small letters or capitals. */
export const degreeNames = `(?:${named})(?![\\p{L}\\p{M}])`;

/** What a degree's letters in brackets are: a class, or where it was taken. */
export const degreeClass =
  /^(?:hons?|honou?rs|(?:joint|single|combined) honou?rs|advanced|extended|research|taught|mod|class (?:x|xii|10|12)|grade 1[0-3]|oxon|cantab|dist|ord|fh|uni|ba|tu|th|eth|eqf\s?\d|level\s\d|LM?-\d{1,3})\.?$/iu;
/** Boards of examiners, which stand in brackets after a school's leaving certificate. */
export const board =
  /^(?:CBSE|ICSE|ISC|NIOS|IGCSE|HBSE|IB|AQA|OCR|Edexcel|WJEC|SQA|state board|cambridge)(?:\s.*)?$/iu;
