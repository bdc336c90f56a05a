const titles =
  /\b(?:engineer|developer|manager|director|analyst|architect|designer|consultant|specialist|lead|head|officer|intern|trainee|assistant|associate|administrator|coordinator|scientist|researcher|research fellow|programmer|technician|teacher|lecturer|professor|instructor|tutor|nurse|accountant|auditor|advisor|adviser|president|vice president|vp|ceo|cto|cfo|coo|cio|founder|co-founder|cofounder|owner|partner|principal|supervisor|representative|executive|editor|writer|author|journalist|recruiter|planner|buyer|strategist|producer|photographer|translator|clerk|cashier|receptionist|secretary|chef|cook|waiter|waitress|barista|driver|electrician|mechanic|operator|agent|broker|controller|student|apprentice|fellow|contractor|freelancer|freelance|self-employed|tester|sre|devops|sysadmin|webmaster|attorney|lawyer|paralegal|physician|pharmacist|therapist|counselor|librarian|ambassador|volunteer|member|chair|treasurer|mentor|coach|captain|organizer|organiser|postdoc|contributor|maintainer|salesperson|bookkeeper|merchandiser|underwriter|actuary|economist|statistician|biologist|chemist|physicist|geologist|veterinarian|paramedic|dentist|surgeon|carpenter|plumber|welder|ingeniero|ingeniera|desarrollador|desarrolladora|gerente|analista|diseñador|diseñadora|director|directora|jefe|jefa|coordinador|coordinadora|becario|becaria|responsable|consultor|consultora|profesor|profesora|ingénieur|ingénieure|développeur|développeuse|chef de projet|directeur|directrice|stagiaire|analyste|concepteur|conceptrice|chargé|chargée|alternant|enseignant|comptable|entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|praktikant|praktikantin|werkstudent|werkstudentin|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|referent|referentin|geschäftsführer|geschäftsführerin|projektleiter|projektleiterin|softwareentwickler|softwareentwicklerin|assistent|assistentin|auszubildender|kaufmann|kauffrau|architektin|designerin|managerin|teamleiter|teamleiterin|administrador|engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiário|estagiária|diretor|diretora|coordenador|coordenadora|ontwikkelaar|adviseur|stagiair|stagiaire|medewerker|directeur|projectleider|sviluppatore|sviluppatrice|ingegnere|direttore|direttrice|responsabile|tirocinante|stagista|progettista|impiegato|impiegata)\b/iu;
const asianTitles =
  /工程师|经理|总监|主管|实习生|开发|分析师|设计师|顾问|助理|专员|架构师|负责人|工程師|經理|エンジニア|マネージャー|デザイナー|プログラマ|リーダー|部長|課長|主任|アナリスト|コンサルタント|インターン|इंजीनियर|प्रबंधक|विश्लेषक|डेवलपर|डिज़ाइनर|निदेशक|مهندس|مهندسة|مدير|مديرة|محلل|مطور|مطورة|مصمم|مستشار|متدرب|محاسب|منسق|أخصائي/u;
const organizations =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|se|kg|corp|corporation|company|co|plc|s\.?a|s\.?l|sas|sarl|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|pty|group|holdings?|labs?|technologies|systems|solutions|software|studios?|bank|hospital|clinic|foundation|institute|agency|partners|consulting|university|college|school|ministry|department|council|authority|association|society|startup|ventures|industries|international|global|media|services|networks?|hotel|restaurant|airlines?|insurance|pharma|energy|logistics|laboratories|works|gruppe|verein|stiftung|grupo|empresa|société|groupe|banque|banco|azienda|gruppo)\b\.?|公司|集团|银行|大学|株式会社|会社|ग्रुप|लिमिटेड|कंपनी|शركة|مجموعة|بنك/iu;
const schools =
  /\b(?:university|universität|universidad|université|universidade|universiteit|università|univ|college|school|institute|institut|instituto|academy|akademie|polytechnic|polytechnique|hochschule|fachhochschule|gymnasium|lycée|école|escuela|escola|liceo|istituto|politecnico|politécnica|faculty|faculté|facultad|facoltà|seminary|conservatory|bootcamp|mit|eth|epfl|ucla|ucl|tu|iit|nit|lse|realschule|berufsschule|gesamtschule|hogeschool|campus|colegio|caltech)\b|大学|学院|中学|学校|高中|研究所|高校|विश्वविद्यालय|कॉलेज|संस्थान|विद्यालय|جامعة|كلية|معهد|مدرسة|الجامعة/iu;
const degrees =
  /(?:^|[\s(,])(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?s|m\.?s|b\.?eng|m\.?eng|b\.?tech|m\.?tech|b\.?e|b\.?ed|m\.?ed|ph\.?\s?d|d\.?phil|mba|emba|m\.?phil|ll\.?b|ll\.?m|j\.?d|m\.?d|bba|bfa|mfa|bcom|b\.?com|m\.?com|mca|bca|mres|msci|hnd|hnc|a\.?a\.?s|a\.?a|a\.?s|ged|gcse|btec|bts|dut|cap|bac)(?=$|[\s.,;:()–-])|\b(?:bachelor|bachelors|master|masters|magister|doctor|doctorate|doctoral|diploma|diplom|diplôme|associate(?:'s)? (?:degree|of)|licence|licenciatura|licenciado|licenciada|grado|ingeniería|máster|doctorado|bachillerato|baccalauréat|maîtrise|doctorat|abitur|promotion|ausbildung|staatsexamen|realschulabschluss|mestrado|bacharelado|bacharel|doutorado|licenciado|tecnólogo|laurea|dottorato|diploma di|high school|secondary school|a-levels?|certificate|postgraduate|undergraduate|minor|major|degree|honours|honors|fachinformatiker\w*|vwo|havo)\b|学士|硕士|博士|本科|专科|修士|高中|स्नातक|स्नातकोत्तर|बी\.? ?टेक|एम\.? ?टेक|बीएससी|एमएससी|डिप्लोमा|पीएचडी|बी\.ए|एम\.ए|بكالوريوس|ماجستير|دكتوراه|دبلوم|ثانوية/iu;

/** How much a text reads like a job title, 0–2. */
export function titleScore(text: string): number {
  return (
    (titles.test(text) ? 1 : 0) +
    (asianTitles.test(text) ? 1 : 0) +
    (/^(?:senior|junior|staff|principal|lead|chief|vice|deputy|graduate|sr\.?|jr\.?)\b/i.test(text) ? 0.5 : 0)
  );
}

/** How much a text reads like an employer's name, 0–1. */
export function organizationScore(text: string): number {
  return organizations.test(text) ? 1 : 0;
}

export function isSchool(text: string): boolean {
  return schools.test(text);
}

export function isDegree(text: string): boolean {
  return degrees.test(text);
}
