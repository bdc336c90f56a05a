import { type HeadField, headLabels } from "../head-labels.ts";

/** What a line of a form holds: a field of an entry's head, what was done there, or something no field is for. */
export type FormField = HeadField | "duties" | "other";

/** Labels that only a form has: those of the old Europass and of personnel offices, beside those of any head. */
const formWords: [FormField, string][] = [
  [
    "title",
    "occupation or position held|occupation|position held|lavoro o posizione ricoperti|posizione ricoperta|tipo di impiego|fonction ou poste occupé|poste occupé|intitulé du poste|beruf oder funktion|tätigkeit als|profesión o cargo desempeñado|(?:puesto|cargo) (?:ocupado|desempeñado)|função ou cargo ocupado|cargo ocupado|função|functie of beroep|zajmowane stanowisko(?: lub zawód)?|zawód lub zajmowane stanowisko|func[țţ]ia sau postul ocupat|pracovní pozice|pozice|funkce|所属・役職|役職名?|職種",
  ],
  [
    "employer",
    "name and address of (?:the )?employer|name of (?:the )?(?:employer|company|organi[sz]ation)|employer[’']s name|nome e indirizzo del datore di lavoro|nom et adresse de l[’']employeur|name und adresse des arbeitgebers|nombre y dirección (?:de la empresa o|del) empleador|nome e endereço do empregador|naam en adres van (?:de )?werkgever|nazwa i adres pracodawcy|numele [șş]i adresa angajatorului|(?:jméno a adresa )?zaměstnavatele?",
  ],
  [
    "dates",
    "dates? \\(from ?[-–] ?to\\)|date \\(da ?[-–] ?a\\)|period of employment|data|datum|daten|fechas?|rok|období|perioada|years?|año|anno",
  ],
  [
    "degree",
    "title of qualifications? awarded|qualifications? (?:obtained|awarded|achieved)|titolo della qualifica rilasciata|titolo di studio|qualifica conseguita|intitulé du certificat ou diplôme délivré|bezeichnung der erworbenen qualifikation|título de la cualificación obtenida|designação da qualificação atribuída|tytuł uzyskanych kwalifikacji|highest (?:grade|standard|qualification)(?: passed| obtained)?|grade passed|course|program(?:me)?",
  ],
  [
    "school",
    "name and type of organi[sz]ation(?: providing education and training)?|nome e tipo d[’'](?:organizzazione|istituto)(?: erogatrice)?(?: dell[’']istruzione e formazione| di istruzione o formazione)?|nom et type de l[’']établissement(?: d[’']enseignement ou de formation)?|name und art der (?:bildungs|ausbildungs)\\p{L}+|nombre y tipo de (?:la )?organización(?: que ha impartido la formación)?|nome e tipo da organização(?: de ensino ou formação)?|nazwa i typ (?:instytucji|organizacji)(?: edukacyjnej lub szkoleniowej)?|(?:last )?(?:school|institution|institute|college|university) attended|name of (?:the )?(?:school|institution|institute|college|university)|institute",
  ],
  [
    "duties",
    "(?:main |key |principal )?(?:duties|activities|responsibilities|tasks)(?: (?:and|&) (?:duties|activities|responsibilities|tasks))?|job (?:description|duties|profile)|principali (?:attività|mansioni) e responsabilità|(?:principali )?mansioni(?: e responsabilità)?|principales activités(?: et responsabilités)?|missions?|tâches|wichtigste tätigkeiten und zuständigkeiten|aufgaben(?:bereich|gebiet)?|tätigkeiten|(?:principales )?(?:actividades|funciones|tareas)(?: y responsabilidades)?|(?:principais )?atividades(?: e responsabilidades)?|voornaamste werkzaamheden en verantwoordelijkheden|taken|werkzaamheden|główne (?:działania|zadania|obowiązki)(?: i (?:obowiązki|odpowiedzialność))?|zakres obowiązków|obowiązki|activită[țţ]i [șş]i responsabilită[țţ]i principale|náplň práce|業務内容|職務内容|主な業務",
  ],
  [
    "other",
    "reasons? for leaving|nature of (?:the )?business|type of business or sector|tipo di attività o settore|type ou secteur d[’']activité|tipo de empresa o sector|area|salary|hours?(?: per week)?|series|pay plan|may we contact(?: this employer| your supervisor)?|supervisor|line manager|notice period|(?:final )?grade|marks|votazione|livello nella classificazione nazionale o internazionale|level in (?:national|international) classification|principal subjects(?:/occupational skills covered)?|principali (?:tematiche|materie)(?:/competenze professionali possedute)?|subjects",
  ],
];

const patterns = [...headLabels, ...formWords].map(
  ([field, words]) => [field, new RegExp(`^(?:${words})$`, "iu")] as const,
);
const longest = 60;

/** The field that a label names, its colon left out or not; undefined for any other text. */
export function formField(text: string): FormField | undefined {
  if (text.length > longest) return undefined;
  const plain = text
    .replace(/\s*[:：]\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}
