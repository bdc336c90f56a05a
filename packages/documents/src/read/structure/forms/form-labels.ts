import { isContactLabel } from "../contact/contact-labels.ts";
import { type HeadField, headLabels } from "../head-labels.ts";
import { isNameLabel } from "../name-labels.ts";

/** What a line of a form holds: a field of an entry's head, what was done there, a grade, or something no field is for. */
export type FormField = HeadField | "duties" | "grade" | "other";

/** Labels that only a form has: those of the old Europass and of personnel offices, beside those of any head. */
const formWords: [FormField, string][] = [
  [
    "title",
    "position held|lavoro o posizione ricoperti|posizione ricoperta|tipo di impiego|fonction ou poste occupé|poste occupé|intitulé du poste|beruf oder funktion|tätigkeit als|profesión o cargo desempeñado|(?:puesto|cargo) (?:ocupado|desempeñado)|função ou cargo ocupado|cargo ocupado|função|functie of beroep|zajmowane stanowisko(?: lub zawód)?|func[țţ]ia sau postul ocupat|pozice|funkce|所属・役職|役職名?|職種|occupation(?: or position held)?|function|job role|funzione|profession ou fonction|emploi ou poste occupé|fonction ou poste|puesto o cargo ocupados?|beroep of functie|zawód lub (?:zajmowane )?stanowisko|wykonywany zawód lub zajmowane stanowisko|povolání nebo vykonávaná funkce|pracovní (?:pozice|zařazení)|zamestnanie alebo pracovné zaradenie|pracovná pozícia|pozícia|funkcia|beosztás|munkakör|foglalkozás(?: \\/ | vagy )beosztás|funcți?[ai] sau postul ocupat|postul ocupat|funcția|befattning|yrke eller befattning|stilling(?:sbetegnelse)?|ammatti tai tehtävänimike|tehtävä(?:nimike)?|pozisyon|görevi?|unvan|должность|посада|직위|직책|职务|職務",
  ],
  [
    "employer",
    "name and address of (?:the )?employer|name of (?:the )?(?:employer|company|organi[sz]ation)|employer[’']s name|nome e indirizzo del datore di lavoro|nom et adresse de l[’']employeur|nombre y dirección (?:de la empresa o|del) empleador|naam en adres van (?:de )?werkgever|nazwa i adres pracodawcy|numele [șş]i adresa angajatorului|(?:jméno a adresa )?zaměstnavatele?|name(?: and address)? of (?:the )?(?:employer|company|organi[sz]ation|firm)|(?:employer|company|organi[sz]ation)['’]?s?(?: name(?: and address)?)|nom et adresse de l['’]\\s?employeur|nom de l['’]\\s?(?:employeur|entreprise)|name und (?:adresse|anschrift) des arbeitgebers|nombre y dirección (?:del empleador|de la empresa|de la organización empleadora)|nome e (?:endereço|morada) do empregador|naam en adres (?:van de )?werkgever|jméno (?:nebo název )?a adresa zaměstnavatele|název a adresa zaměstnavatele|společnost|názov a adresa zamestnávateľa|zamestnávateľ|spoločnosť|(?:a )?munkáltató(?: neve(?: és címe)?)?|cég(?: neve)?|numele (?:și|şi) adresa angajatorului|angajator|companie|arbetsgivare(?:ns namn och adress)?|arbejdsgiver|arbeidsgiver|työnantaja(?:n nimi ja osoite)?|işveren|şirket|kurum|организация|место работы|компания|наименование организации|роботодавець|компанія|企業名|회사명?|근무처|公司名称|单位|工作单位",
  ],
  [
    "dates",
    "dates? \\(from ?[-–] ?to\\)|date \\(da ?[-–] ?a\\)|period of employment|datum|daten|fechas?|rok|období|perioada|years?|año|anno|years?(?: of passing| of completion| completed| obtained| attended)?|dates? \\(?(?:from|de|da|von)\\s*[-–/]?\\s*(?:to|à|a|bis)\\)?|from\\s*[-–/]\\s*to|date \\(da\\s*[-–]\\s*a\\)|datas?|daty|termin|doba|obdobie|od\\s*[-–]\\s*do|trvání|trvanie|dátum(?:ok)?|időszak|időtartam|period(?:en)?|tidsperiod[e]?|tid|aika|ajanjakso|tarih(?:ler)?|süre|годы|год окончания|период работы|період|дата|재직기간|근무기간|기간|任职时间|起止时间|在職期間",
  ],
  [
    "degree",
    "title of qualifications? awarded|qualifications? (?:obtained|awarded|achieved)|qualifica conseguita|bezeichnung der erworbenen qualifikation|designação da qualificação atribuída|tytuł uzyskanych kwalifikacji|highest (?:grade|standard|qualification)(?: passed| obtained)?|program(?:me)?|(?:title of )?qualifications? (?:awarded|obtained|gained)|highest (?:grade|standard|qualification|level)(?: passed| obtained| attained| achieved)?|(?:grade|standard) passed|course(?: of study)?|programme?|titolo della qualifica (?:rilasciata|conseguita)|titolo (?:di studio|conseguito)|intitulé du (?:certificat|diplôme)(?: ou (?:du )?diplôme)?(?: délivré| obtenu)?|diplôme (?:obtenu|délivré)|título de la (?:cualificación|titulación)(?: obtenida)?|titulación(?: obtenida)?|grau obtido|naam (?:van )?(?:de )?(?:kwalificatie|diploma)|uzyskane kwalifikacje|uzyskany tytuł|dosažená kvalifikace|název získané kvalifikace|získaná kvalifikácia|názov získanej kvalifikácie|(?:elnyert |megszerzett )?(?:képesítés|végzettség)|calificarea(?: \\/ diploma)? obținută|erhvervet kvalifikation|examen|tutkinto|mezuniyet derecesi|специальность|спеціальність|квалификация",
  ],
  [
    "school",
    "name and type of organi[sz]ation(?: providing education and training)?|nome e tipo d[’'](?:organizzazione|istituto)(?: erogatrice)?(?: dell[’']istruzione e formazione| di istruzione o formazione)?|nom et type de l[’']établissement(?: d[’']enseignement ou de formation)?|name und art der (?:bildungs|ausbildungs)\\p{L}+|nombre y tipo de (?:la )?organización(?: que ha impartido la formación)?|nome e tipo da organização(?: de ensino ou formação)?|nazwa i typ (?:instytucji|organizacji)(?: edukacyjnej lub szkoleniowej)?|(?:last )?(?:school|institution|institute|college|university) attended|name of (?:the )?(?:school|institution|institute|college|university)|name (?:and (?:type|address) )?of (?:the )?(?:school|institution|university|college|organi[sz]ation providing education(?: and training)?)|(?:last |high |secondary )?(?:school|institution|institute)(?: attended)?|nome e tipo (?:d['’]\\s?|di )?(?:organizzazione|istituto)(?: erogatrice)?(?: dell['’]\\s?| di )istruzione (?:e|o) formazione|nome (?:dell['’]\\s?)?istituto|istituto|nom et type (?:de l['’]\\s?)?(?:établissement|organisation|institut)(?: .{3,60})?|name und art der (?:bildungs- oder ausbildungseinrichtung|schule|einrichtung)|nombre y tipo (?:de(?: la)? )(?:organización|centro)(?: .{3,60})?|centro(?: de estudios)?|nome e tipo d[ae] (?:organização|instituição)(?: .{3,60})?|nazwa i typ (?:organizacji|instytucji|uczelni)(?: .{3,60})?|název a typ (?:organizace|školy)(?: .{3,60})?|škola|názov a typ (?:organizácie|školy)(?: .{3,60})?|iskola|(?:az )?oktatást.{0,20} nyújtó (?:intézmény|szervezet)(?: .{3,40})?|numele (?:și|şi) tipul (?:instituției|organizației)(?: .{3,60})?|skola|lärosäte|skole|oppilaitos|okul|учебное заведение|навчальний заклад|学校名|학교명?",
  ],
  [
    "duties",
    "(?:main |key |principal )?(?:duties|activities|responsibilities|tasks)(?: (?:and|&) (?:duties|activities|responsibilities|tasks))?|job (?:description|duties|profile)|principali (?:attività|mansioni) e responsabilità|(?:principali )?mansioni(?: e responsabilità)?|principales activités(?: et responsabilités)?|missions?|tâches|wichtigste tätigkeiten und zuständigkeiten|aufgaben(?:bereich|gebiet)?|(?:principales )?(?:actividades|funciones|tareas)(?: y responsabilidades)?|(?:principais )?atividades(?: e responsabilidades)?|główne (?:działania|zadania|obowiązki)(?: i (?:obowiązki|odpowiedzialność))?|zakres obowiązków|activită[țţ]i [șş]i responsabilită[țţ]i principale|náplň práce|業務内容|職務内容|主な業務|(?:main |key |principal |major |job |brief )?(?:activities|duties|responsibilities|tasks|activity|duty)(?: (?:and|&) (?:activities|responsibilities|duties|achievements))?(?: performed)?|(?:job|work) (?:description|profile)|nature of (?:work|duties)|principal (?:subjects|studies)(?: ?(?:\\/|and) ?occupational skills(?: covered)?)?|subjects|principali (?:attività|mansioni)(?: e responsabilità)?|principali (?:tematiche|materie).{0,60}|principales (?:activités|tâches) et responsabilités|(?:haupt)?(?:aufgaben|tätigkeiten)(?:bereich)?|(?:principales )?(?:funciones|tareas|actividades)(?: y responsabilidades)?(?: principales)?|(?:principais )?(?:atividades|funções|tarefas)(?: e responsabilidades)?|(?:voornaamste )?(?:werkzaamheden|taken)(?: en verantwoordelijkheden)?|(?:główne )?(?:obowiązki|zadania|działania)(?: i obowiązki)?|hlavní (?:pracovní náplň|činnosti)(?: a (?:oblast )?odpovědnosti?)?|hlavné činnosti a zodpovednosť|(?:pracovná )?náplň|(?:főbb )?(?:tevékenységek|feladatok)(?: és feladatkörök)?|(?:activități|activităţi)(?:le)? (?:și|şi) responsabilități(?:le)? principale|responsabilități|(?:huvudsakliga )?arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|työtehtävät|görevler|sorumluluklar|обязанности|должностные обязанности|обов['’]язки|担当業務|담당 ?업무|工作内容|工作职责",
  ],
  [
    "grade",
    "(?:final )?(?:grade|result|marks|percentage|average|score)(?: obtained)?|c?gpa|votazione|voto(?: finale)?|note|mention|nota(?: media| final)?|abschlussnote|cijfer|výsledek|hodnocení|eredmény",
  ],
  [
    "other",
    "hours?(?: per week)?|series|pay plan|may we contact(?: this employer| your supervisor)?|reasons? for leaving|nature of (?:the )?business|tipo di attività o settore|type ou secteur d[’']activité|area|line manager|notice period|level in (?:national|international) classification|principal subjects(?:/occupational skills covered)?|principali (?:tematiche|materie)(?:/competenze professionali possedute)?|subjects|reasons? (?:for|of) leaving|report(?:ing|s|ed) to|(?:immediate )?supervisor|(?:last |current |final )?salary|(?:type|nature) of (?:business|company|employment|contract|industry)(?: or sector)?|(?:business or )?sector|industry|employment type|team size|tipo (?:di|d['’])\\s?(?:attività|azienda|impresa)(?: o settore)?|settore|type ou secteur d['’]\\s?activité|secteur|tätigkeitsbereich oder branche|branche|tipo de empresa (?:o|ou) sector|sector|aard van het bedrijf(?: of bedrijfstak)?|rodzaj działalności lub branża|obor činnosti(?: nebo odvětví)?|odvětví|odvetvie|tevékenység(?:i kör)?,? (?:vagy )?ágazat|tipul activității sau sectorul de activitate|level in national(?: or international)? classification|livello nella classificazione nazionale.{0,30}|niveau dans la classification.{0,40}|stufe der nationalen.{0,40}|nivel en la clasificación.{0,40}|nível (?:segundo|na) .{0,40}|důvod odchodu|退職理由|事業内容|資本金|従業員数|причина ухода",
  ],
];

const patterns = [...headLabels, ...formWords].map(
  ([field, words]) => [field, new RegExp(`^(?:${words})$`, "iu")] as const,
);
const longest = 120;

/** The field that a label names, its colon left out or not; undefined for any other text. */
export function formField(text: string): FormField | undefined {
  if (text.length > longest) return undefined;
  const label = bare(text);
  return patterns.find(([, pattern]) => pattern.test(label))?.[0];
}

/** Forms write `First name(s)`, and end labels with a colon, or not. */
function bare(text: string): string {
  return text
    .replace(/\((?:s|i|n|en|es|e)\)/giu, "")
    .replace(/\s+/g, " ")
    .replace(/[ :：]+$/u, "")
    .trim();
}

const personal =
  /^(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|(?:place|date and place) of birth|birthplace|age|gender|sex|(?:marital|civil) status|nationality|citizenship|religion|race|height|weight|(?:id|passport|identity|national id)(?: card)?(?: no| number)?|driv(?:er['’]?s?|ing) licen[cs]e(?:\(s\))?|criminal record|health|dependants|(?:father|mother|spouse|husband)['’]?s?['’]? name|state(?: of origin)?|home ?town|l\.?g\.?a\.?|blood group|tribe|passport(?: no\.?| number| details| validity)?|notice period|languages? (?:known|spoken)|veterans['’]? preference|security clearance|work permit|visa(?: status)?|relocation|availability|languages? known|hobbies|mother tongue|other languages?|home language|cittadinanza|nazionalità|(?:data|luogo)(?: e luogo)? di nascita|sesso|stato civile|patente(?: di guida)?|madrelingua|altr[ae] lingu[ae]|capacità e competenze .{3,40}|geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|familienstand|staatsangehörigkeit|nationalität|führerschein|muttersprache|date de naissance|lieu de naissance|nationalité|situation (?:familiale|de famille)|état civil|permis(?: de conduire)?|langue maternelle|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|d\.?n\.?i\.?|lengua materna|permiso de conducir|data de nascimento|naturalidade|nacionalidade|cpf|rg|geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|rijbewijs|data urodzenia|stan cywilny|narodowość|obywatelstwo|prawo jazdy|datum narození|místo narození|rodinný stav|národnost|státní příslušnost|řidičský průkaz|dátum narodenia|miesto narodenia|štátna príslušnosť|vodičský preukaz|születési (?:idő|dátum|hely)(?:e)?|állampolgárság|családi állapot|jogosítvány|data nașterii|locul nașterii|naționalitate|cetățenie|stare civilă|permis de conducere|født|fødselsdato|født dato|födelsedatum|född|syntymäaika|ajokortti|doğum (?:tarihi|yeri)|medeni (?:durum|hal)|uyruk|sürücü belgesi|дата рождения|семейное положение|гражданство|дата народження|生年月日|性別|年齢|配偶者|国籍|扶養家族|出生日期|性别|民族|籍贯|政治面貌|婚姻状况|생년월일|성별)$/iu;

/** A label of what a form asks about the person beside name and addresses: `Date of birth`, `Familienstand`. */
export function isPersonalLabel(text: string): boolean {
  return text.length < 60 && personal.test(bare(text));
}

/** Any label that a form may have. */
export function isFormLabel(text: string): boolean {
  return (
    formField(text) !== undefined || isPersonalLabel(text) || isContactLabel(bare(text)) || isNameLabel(text)
  );
}
