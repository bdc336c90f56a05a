/**
 * What a letter says that is no statement about the person: greetings, the wish to apply, what the employer looks for.
 * Such a sentence may use only words of courtesy and of the posting; with any other word it is judged as a statement.
 */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, stemOf, wordsOf } from "../text/words.ts";

const courtesy = `
dear hello hi good morning afternoon sir madam mr mrs ms dr hiring manager team recruiter recruitment committee sincerely faithfully truly yours kind best warm regards regard
respectfully cordially thank thanks you for your time consideration reading attention write writing apply applying application applicant interested interest
interesting opportunity position role job vacancy opening post advertised advertisement posting company organisation organization
look looking forward hear hearing from discuss discussing discussion talk speak speaking meet meeting conversation chat interview call welcome chance would glad happy
pleased delighted like love appreciate appreciated grateful hope hopefully please find attached enclosed resume cv cover letter see seen contact reach reply
available convenience further detail details question questions whenever wish want join joining express why because
sehr geehrte geehrter damen herren frau herr guten tag liebe lieber hallo freundlichen freundliche gruss grüßen grüße hiermit bewerbe bewerbung bewerben stelle position interesse
freue freuen gespräch einladung vorstellungsgespräch kennenlernen danke dank vielen zeit ihre ihrem ihren anbei lebenslauf gerne gern hochachtungsvoll rückmeldung
madame monsieur bonjour cordialement sincères salutations veuillez agréer expression candidature postuler poste offre entretien rencontrer merci attention disposition
reste restant serais ravi ravie heureux heureuse échanger votre équipe ci-joint cv lettre
estimado estimada estimados señor señora buenos días atentamente cordialmente saludo saludos candidatura puesto oferta entrevista gracias atención interés quedo disposición
adjunto currículum carta me gustaría solicitar conocer hablar
`;
const courtesyStems: ReadonlySet<string> = new Set(courtesy.trim().split(/\s+/).map(stemOf));

const greets =
  /^\s*(?:dear|hello|hi|good (?:morning|afternoon|day)|to whom|yours|sincerely|kind|best|warm|with|respectfully|cordially|thank|thanks|sehr geehrte|liebe|guten tag|hallo|mit (?:freundlichen|besten)|vielen dank|madame|monsieur|bonjour|cordialement|bien cordialement|veuillez|merci|estimad|buen|atentamente|cordialmente|un (?:cordial )?saludo|gracias)/iu;
const wishes =
  /\b(?:apply(?:ing)?|writing|look(?:ing)? forward|would (?:welcome|love|like|appreciate|be (?:glad|happy|delighted|pleased|grateful))|i hope|interested in|i am keen|attached|enclosed|bewerbe|freue mich|würde mich freuen|gerne?|postuler|candidature|serais ravie?|serais heureu|me gustaría|solicitar|quedo a|adjunto|ci-joint)\b/iu;
const person = /\b(?:i|i'm|i've|i'd|my|me|mine|myself|ich|mein\w*|mir|je|j'ai|mon|ma|mes|yo|mi|mis)\b/iu;
const employer =
  /\b(?:you|your|the (?:role|position|job|team|company|posting|vacancy)|this (?:role|position|job|vacancy)|ihr|ihre[nmr]?|sie|die stelle|vous|votre|vos|le poste|usted|ustedes|su|sus|el puesto)\b/iu;

export type Talk = "courtesy" | "posting" | "person";

/** What a sentence of a letter speaks of. */
export function talkOf(sentence: string, brief: JobBrief): Talk {
  const asked = postingStems(brief);
  const words = wordsOf(sentence).filter((word) => !isFunctionWord(word));
  const isNamed = (stem: string) => courtesyStems.has(stem) || asked.has(stem);
  if ((greets.test(sentence) || wishes.test(sentence)) && words.every((word) => isNamed(word.stem)))
    return "courtesy";
  // A greeting names whom it greets: "Dear Ms Okafor".
  if (
    /^\s*(?:dear|sehr geehrte[rn]?|liebe[r]?|hello|hi|estimad[oa]s?)\b/iu.test(sentence) &&
    words.length <= 5
  )
    return "courtesy";
  const speaksOfThem =
    employer.test(sentence) || (brief.company !== null && sentence.includes(brief.company));
  if (
    !person.test(sentence) &&
    speaksOfThem &&
    words.every((word) => isNamed(word.stem) || isAsking(word.stem))
  )
    return "posting";
  return "person";
}

const asking: ReadonlySet<string> = new Set(
  "need ask require seek want look call describe name list mention value expect include involve stress emphasise suche sucht brauchen verlangt recherche demande busca pide requiere"
    .split(" ")
    .map(stemOf),
);
const isAsking = (stem: string) => asking.has(stem);

function postingStems(brief: JobBrief): ReadonlySet<string> {
  const parts = [
    brief.title,
    brief.company,
    brief.location,
    ...brief.skills,
    ...brief.requirements.map((each) => each.text),
  ];
  return new Set(parts.flatMap((part) => (part ? wordsOf(part).map((word) => word.stem) : [])));
}
