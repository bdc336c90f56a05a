import { degreeLetters, degreeNames } from "./degrees/degree-words.ts";
import { namesOccupation } from "./everyday-titles.ts";

const titles =
  /(?<![\p{L}\p{N}])(?:cheffe|generalist|maître|maitre|architetta|architette|commis|serveur|serveuse|boulanger|boulangère|pâtissier|pâtissière|coiffeur|coiffeuse|aide-soignant|aide-soignante|monteur|monteuse|rédacteur|rédactrice|traducteur|traductrice|juriste|graphiste|psychologue|électricien|électricienne|mécanicien|mécanicienne|conducteur|conductrice|acheteur|acheteuse|assistante|adjoint|adjointe|attachée|commerciale?|ouvrier|ouvrière|hôte|hôtesse|jardinier|jardinière|bibliothécaire|directora|redactor|redactora|traductor|traductora|diseñadora|psicólogo|psicóloga|educador|educadora|fontanero|electricista|mecánico|mecánica|soldador|soldadora|peluquero|peluquera|dependiente|dependienta|recepcionista|secretario|secretaria|administrativo|administrativa|investigador|investigadora|programador|programadora|becaria|asesor|asesora|ayudante|oficial|delegado|delegada|technologist|welder|fabricator|helper|technologists|superintendent|foreperson|laborer|caretaker|janitor|housekeeper|concierge|bartender|sommelier|florist|locksmith|tiler|paver|arborist|zookeeper|groomer|paraprofessional|aide|associate|anaesthetist|anesthesiologist|oncologist|cardiologist|pediatrician|radiologist|sonographer|audiologist|dispatcher|estimator|scheduler|expediter|buyer|merchandiser|stylist|copyeditor|columnist|correspondent|reporter|anchor|videographer|cinematographer|gaffer|stagehand|usher|lifeguard|referee|umpire|coach|engineer|developer|manager|director|analyst|architect|designer|consultant|specialist|lead|head|officer|intern|trainee|assistant|associate|administrator|coordinator|scientist|researcher|research fellow|programmer|technician|teacher|lecturer|professor|instructor|tutor|nurse|accountant|auditor|advisor|adviser|president|vice president|vp|ceo|cto|cfo|coo|cio|founder|co-founder|cofounder|owner|partner|principal|supervisor|representative|executive|editor|writer|author|journalist|recruiter|planner|buyer|strategist|producer|photographer|translator|clerk|cashier|receptionist|secretary|chef|cook|waiter|waitress|barista|foreman|forewoman|warden|planner|curator|archivist|registrar|porter|steward|inspector|surveyor|draughtsman|draftsman|machinist|fitter|joiner|baker|butcher|brewer|farmer|gardener|ranger|firefighter|officer|sergeant|lieutenant|soldier|pilot|navigator|sailor|captain|guard|nanny|carer|caregiver|midwife|optician|radiographer|dietitian|nutritionist|osteopath|physiotherapist|psychologist|psychiatrist|hygienist|phlebotomist|interpreter|copywriter|proofreader|illustrator|animator|musician|composer|conductor|choirmaster|actor|dancer|choreographer|stylist|hairdresser|beautician|jeweller|tailor|seamstress|weaver|potter|sculptor|painter|decorator|plasterer|roofer|glazier|mason|bricklayer|scaffolder|labourer|laborer|packer|picker|forklift|dispatcher|courier|postman|trader|dealer|cfo|cmo|cro|cpo|ciso|evangelist|advocate|liaison|delegate|aide|attaché|diplomat|ambassador|deputy|minister|pastor|chaplain|principal|headteacher|dean|provost|examiner|invigilator|postdoctoral|doctoral|phd candidate|research assistant|teaching assistant|jefe|cocinero|cocinera|enfermero|enfermera|médico|médica|abogado|abogada|contable|técnico|técnica|auxiliar|camarero|camarera|vendedor|vendedora|encargado|encargada|maestro|maestra|periodista|arquitecto|arquitecta|operario|operaria|conservateur|conservatrice|chargée|cuisinier|cuisinière|infirmier|infirmière|vendeur|vendeuse|médecin|avocat|avocate|architecte|journaliste|régisseur|professeur|professeure|formateur|formatrice|technicien|technicienne|secrétaire|gestionnaire|animateur|animatrice|éducateur|éducatrice|hilfskraft|schulleiter|pfleger|pflegerin|lehrer|lehrerin|arzt|ärztin|koch|köchin|verkäufer|verkäuferin|redakteur|redakteurin|jurist|juristin|analyst|analystin|consultant|gesellschafter|vorstand|médico|enfermeira|enfermeiro|professora|professor|advogado|advogada|contabilista|técnico|cozinheiro|cozinheira|vendedor|gestor|gestora|arquiteto|arquiteta|verpleegkundige|leraar|lerares|docent|kok|verkoper|boekhouder|jurist|infermiere|infermiera|insegnante|cuoco|cuoca|medico|avvocato|contabile|architetto|commesso|commessa|tecnico|docente|driver|electrician|mechanic|operator|agent|broker|controller|student|apprentice|fellow|contractor|freelancer|freelance|self-employed|tester|sre|devops|sysadmin|webmaster|attorney|lawyer|paralegal|physician|pharmacist|therapist|counselor|librarian|ambassador|volunteer|member|chair|treasurer|mentor|coach|captain|organizer|organiser|postdoc|contributor|maintainer|salesperson|bookkeeper|merchandiser|underwriter|actuary|economist|statistician|biologist|chemist|physicist|geologist|veterinarian|paramedic|dentist|surgeon|carpenter|plumber|welder|ingeniero|ingeniera|desarrollador|desarrolladora|gerente|analista|diseñador|diseñadora|director|directora|jefe|jefa|coordinador|coordinadora|becario|becaria|responsable|consultor|consultora|profesor|profesora|ingénieur|ingénieure|développeur|développeuse|chef de projet|directeur|directrice|stagiaire|analyste|concepteur|conceptrice|chargé|chargée|alternant|enseignant|comptable|entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|praktikant|praktikantin|werkstudent|werkstudentin|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|referent|referentin|geschäftsführer|geschäftsführerin|projektleiter|projektleiterin|softwareentwickler|softwareentwicklerin|assistent|assistentin|auszubildender|kaufmann|kauffrau|architektin|designerin|managerin|teamleiter|teamleiterin|administrador|engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiário|estagiária|diretor|diretora|coordenador|coordenadora|ontwikkelaar|adviseur|stagiair|stagiaire|medewerker|directeur|projectleider|sviluppatore|sviluppatrice|ingegnere|direttore|direttrice|responsabile|tirocinante|stagista|progettista|impiegato|impiegata)(?![\p{L}\p{N}])/iu;
const asianTitles =
  /教师|教師|会计师|护士|護士|司机|厨师|编辑|记者|律师|医生|医师|药剂师|销售|采购|客服|文员|研究员|翻译|店长|店長|营业员|係長|社長|営業(?!部|所|課)|事務員|経理担当|教諭|講師|看護師|薬剤師|保育士|介護|販売員|調理師|料理長|運転手|整備士|技師|設計士|研究員|शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|प्राध्यापक|लेखाकार|अधिकारी|सहायक|तकनीशियन|सलाहकार|पर्यवेक्षक|معلم|معلمة|مدرس|ممرض|ممرضة|طبيب|صيدلي(?!ات|ة)|صيدلاني|كيميائي|موظف|مترجم|صحفي|مبرمج|طباخ|نادل|مندوب|كهربائي|ميكانيكي|معالج|باحث|مشرف|مشرفة|مساعد|سائق|فني|رئيس قسم|محامي|工程师|经理|总监|主管|实习生|开发|分析师|设计师|顾问|助理|专员|架构师|负责人|工程師|經理|エンジニア|マネージャー|デザイナー|プログラマ|リーダー|部長|課長|主任|アナリスト|コンサルタント|インターン|इंजीनियर|प्रबंधक|विश्लेषक|डेवलपर|डिज़ाइनर|निदेशक|مهندس|مهندسة|инженер|разработчик|менеджер|директор|аналитик|бухгалтер|врач|учитель|дизайнер|программист|руководитель|специалист|стажёр|стажер|консультант|администратор|юрист|медсестра|μηχανικός|προγραμματιστής|προγραμματίστρια|διευθυντής|διευθύντρια|αναλυτής|αναλύτρια|λογιστής|λογίστρια|καθηγητής|καθηγήτρια|σχεδιαστής|υπεύθυνος|υπεύθυνη|νοσηλευτής|νοσηλεύτρια|מהנדס|מפתח|מנהל|אנליסט|מעצב|מורה|רואת? חשבון|יועץ|יועצת|אחות|엔지니어|개발자|매니저|팀장|과장|대리|사원|디자이너|분석가|컨설턴트|연구원|인턴|교사|간호사|วิศวกร|นักพัฒนา|ผู้จัดการ|นักวิเคราะห์|นักออกแบบ|ครู|พยาบาล|นักบัญชี|เจ้าหน้าที่|mühendis|geliştirici|yönetici|müdür|uzman|tasarımcı|öğretmen|hemşire|stajyer|danışman|muhasebeci|inżynier|programist|kierownik|kierowniczka|analityk|specjalist|księgow|nauczyciel|pielęgniark|projektant|dyrektor|asystent|stażyst|konsultant|ingenjör|utvecklare|analytiker|konsult|lärare|sjuksköterska|ledare|säljare|handläggare|formgivare|مدير|مديرة|محلل|مطور|مطورة|مصمم|مستشار|متدرب|محاسب|منسق|أخصائي/iu;
const organizations =
  /(?<![\p{L}\p{N}])(?:inc|llc|llp|ltd|limited|gmbh|mbh|ag|se|kg|corp|corporation|company|co|plc|s\.?a|s\.?l|sas|sarl|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|pty|group|holdings?|labs?|technologies|systems|solutions|software|studios?|bank|hospital|clinic|foundation|institute|agency|partners|consulting|university|college|school|ministry|department|council|authority|association|society|startup|ventures|industries|international|global|media|services?|networks?|hotel|restaurant|airlines?|insurance|pharma|energy|logistics|laboratories|works|gruppe|verein|stiftung|grupo|empresa|société|groupe|banque|banco|azienda|gruppo)(?![\p{L}\p{N}])\.?|公司|集团|银行|大学|株式会社|会社|ग्रुप|लिमिटेड|कंपनी|शركة|مجموعة|بنك|مستشفى|صيدليات|صيدلية|مصنع|مؤسسة|وزارة|هيئة|جمعية|مركز|مصرف|فندق|مطعم|مكتب|مجلس|بلدية|معمل/iu;
const schools =
  /(?<![\p{L}\p{N}])(?:faculdades?|centro universitário|fundação educacional|yrkeshögskola\p{L}*|tafe|\p{L}{3,}(?:skolan|skola|skole|lyceum|vidyalaya)|vidyalaya|cfa|coleg|collège|conservatoire|scuola|accademia|academia|athenaeum|universitet|universitetet|univerzita|yliopisto|egyetem|högskolan|greta|schule|\p{L}+schule|universitätsmedizin|uniklinik|sixth form|university|universität|universidad|université|universidade|universiteit|università|univ|colleges?|school|institute|institut|instituto|academy|akademie|polytechnic|polytechnique|hochschule|fachhochschule|gymnasium|lycée|lyceum|scholengemeenschap|école|escuela|escola|liceo|istituto|politecnico|politécnica|faculty|faculté|facultad|facoltà|seminary|conservatory|bootcamp|mit|eth|epfl|ucla|ucl|tu|iit|nit|lse|realschule|berufsschule|gesamtschule|hogeschool|campus|colegio|caltech|handelskammer|handwerkskammer|ihk|berufskolleg|volkshochschule|kolleg)(?![\p{L}\p{N}])|大学|学院|中学|学校|高中|研究所|高校|विश्वविद्यालय|कॉलेज|संस्थान|विद्यालय|جامعة|كلية|معهد|مدرسة|الجامعة|университет|институт|академия|колледж|училище|πανεπιστήμιο|πολυτεχνείο|λύκειο|אוניברסיט|טכניון|מכלל|בית ספר|대학교|대학원|고등학교|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|üniversite|lisesi|yüksekokul|uniwersytet|politechnika|akademia|liceum|technikum|szkoła|universitet|högskola|gymnasiet/iu;
const degrees =
  /(?<![\p{L}\p{N}])(?:doctor|high school|secondary school|class (?:x|xii|10|12)|undergraduate|postgraduate|minor|major|degree|honours|honors|fachinformatiker\w*|geprüfter?|staatlich (?:geprüft|anerkannt)er?|\p{L}*weiterbildung|brevet|a-levels?)(?![\p{L}\p{N}])|高中|ثانوية|аспирант|диплом|πτυχίο|μεταπτυχιακό|διδακτορικό|δίπλωμα|תואר|卒業|修了|학사|석사|박사|ปริญญา|önlisans/iu;
const lettered = new RegExp(`(?:^|[\\s(,/])${degreeLetters}`, "u");
const named = new RegExp(`(?<![\\p{L}\\p{N}])${degreeNames}`, "iu");

/** German and Dutch write a title as the end of a longer word. */
const compounds =
  /\p{L}{3,}(?:ingenieur|entwickler|buchhalter|halter|sekretär|gestalter|schlosser|elektriker|elektroniker|mechaniker|mechatroniker|tischler|maler|bäcker|friseur|kellner|erzieher|betreuer|trainer|forscher|wissenschaftler|informatiker|analyst|controller|disponent|makler|richter|anwalt|arzt|ärzt|therapeut|pädagoge|pädagogin|verwalter|vertreter|praktikant|student|chemiker|physiker|biologe|redakteur|fotograf|zeichner|bearbeiter|sprecher|trainee|laborant|leiter|berater|mitarbeiter|assistent|referent|techniker|meister|lehrer|pfleger|kraft|führer|verkäufer|arbeiter|prüfer|planer|fahrer|händler|warter|wirt|kaufmann|kauffrau|fachmann|fachfrau|ontwikkelaar|medewerker|adviseur|leider|manager|verpleegkundige|monteur|docent|coördinator|leitung|helfer|hilfe|beheerder|begeleider|bouwer|schrijver|werker|ontwerper|instructeur)(?:in|innen)?(?!\p{L})/iu;

/** The same lines are asked about again and again while heads are weighed. */
const scores = new Map<string, number>();
const maxScores = 2_000;

/** How much a text reads like a job title, 0–2. */
export function titleScore(text: string): number {
  const known = scores.get(text);
  if (known !== undefined) return known;
  const score = judgeTitle(text);
  if (scores.size >= maxScores) scores.clear();
  if (text.length < 200) scores.set(text, score);
  return score;
}

function judgeTitle(text: string): number {
  return (
    (titles.test(text) || compounds.test(text) || namesOccupation(text) ? 1 : 0) +
    (asianTitles.test(text) ? 1 : 0) +
    (/^(?:senior|junior|staff|principal|lead|chief|vice|deputy|graduate|sr\.?|jr\.?)\b/i.test(text) ? 0.5 : 0)
  );
}

/** How much a text reads like an employer's name, 0–1. */
export function organizationScore(text: string): number {
  return organizations.test(text) ? 1 : 0;
}

/** Letters that stand for a kind of school in Portuguese, Spanish and Italian, in capitals alone. */
const schoolLetters =
  /(?:^|[\s,(])(?:E\.\s?E\.(?:\s?[EF]\.)*|E\.\s?M\.|EMEF|EEEP|EEEM|ETEC|FATEC|SENAI|SENAC|IES|CEIP|CIFP|CEPA|I\.?T\.?(?:[CGI]\.?)(?:S\.?)?|I\.?I\.?S\.?(?:S\.?)?|IPSSAR|IPSEOA|IPSIA|ROC|TAFE|GO!)(?=\s\p{Lu}|\s[“"«])/u;

export function isSchool(text: string): boolean {
  return schools.test(text) || schoolLetters.test(text);
}

export function isDegree(text: string): boolean {
  return degrees.test(text) || lettered.test(text) || named.test(text);
}

const legalForm =
  /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|g?mbh|ag|se|kg|ohg|corp|plc|s\.?\s?a|s\.?\s?l|sas|sarl|s\.?a\.?r\.?l|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|pty|oy|ab|a\/s|sp\. z o\.\s?o|ltda|e\.?\s?v|s\.?a\.? de c\.?v)\.?$|株式会社|有限公司|\(株\)/iu;

/** Ends with, or in Chinese and Japanese holds, what the law makes a company add to its name. */
export function hasLegalForm(text: string): boolean {
  return legalForm.test(text);
}
