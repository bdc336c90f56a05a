/** Everyday occupations beside those that offices know, in the languages that resumes are written in most. */
const words = [
  // English
  "au[ -]pair|baby[ -]sitter|teller|medic|hod carrier|private(?= to )|corporal|warrant officer|bombardier|quartermaster|cleaner|(?:personal |investment |private )?banker|storeperson|stocker|dishwasher|host(?:ess)|typist|bank teller|realtor|landscaper|barber|(?:a?esthetician)|handyman|valet|drafter|rigger|boilermaker|yard ?hand|farm ?hand|deck ?hand|kitchen hand|stage ?hand|crew member|team member|care worker|factory worker|process worker|support worker|youth worker|key worker|caseworker|shift worker|warehouse operative|(?:picker|packer)s?|groundskeeper|babysitter|child ?minder|medical doctor|gp|physio",
  // German
  "kassierer|kassiererin|kellner|kellnerin|krankenschwester|erzieher|erzieherin|anwalt|anwältin|sekretärin|fahrer|fahrerin|lagerist|lageristin|elektriker|mechaniker|schlosser|friseurin|dozent|dozentin|disponent|disponentin|volontär|volontärin|mechatroniker|hausmeister|bürokraft|aushilfe|servicekraft|bankkaufmann|bankkauffrau|zahnarzthelferin|arzthelferin|kinderpflegerin|altenpflegerin|werkstudentin|traineeprogramm|schichtleiter|schichtleiterin|filialleiter|filialleiterin",
  // French
  "caissier|caissière|standardiste|manutentionnaire|cariste|magasinier|magasinière|livreur|livreuse|chauffeur|plombier|menuisier|maçon|soudeur|peintre|couvreur|pharmacien|pharmacienne|conseiller|conseillère|équipier|équipière|préparateur|préparatrice|opérateur|opératrice|auxiliaire de vie|hôte de caisse|hôtesse d['’]accueil|agent d['’]\\p{L}+|agent de \\p{L}+|second de cuisine|plongeur|plongeuse|barman|vacataire|moniteur|monitrice",
  // Spanish
  "cajero|cajera|reponedor|reponedora|limpiador|limpiadora|conductora|teleoperador|teleoperadora|albañil|mozo de almacén|monitora|socorrista|repartidor|repartidora|chofer|chófer|vigilante|pasante|agente comercial|promotor|promotora|ayudante de \\p{L}+|gestor|gestora|tutor|tutora|niñera|canguro",
  // Italian
  "cameriere|cameriera|segretaria|segretario|operaio|operaia|autista|magazziniere|educatore|educatrice|animatore|ragioniere|ragioniera|farmacista|geometra|parrucchiera|parrucchiere|elettricista|idraulico|muratore|addetto|addetta|bagnino|bagnina|aiuto cuoco|lavapiatti|commessa|commesso|consulente|collaboratore|collaboratrice|praticante",
  // Portuguese
  "operador de caixa|operadora de caixa|garçom|garçonete|motorista|operador|operadora|assistente|atendente|balconista|secretária|contador|contadora|pedreiro|eletricista|mecânico|farmacêutico|farmacêutica|pesquisador|pesquisadora|bolsista|estoquista|repositor|repositora|telefonista|monitor de \\p{L}+",
  // Dutch
  "verkoopster|serveerster|secretaresse|loodgieter|schilder|elektricien|schoonmaker|schoonmaakster|vakkenvuller|apotheker|jeugdwerker|kassière|barista|invalkracht|oproepkracht|leerkracht",
].join("|");
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

/** A text that names an occupation people have every day. */
export function namesOccupation(text: string): boolean {
  return pattern.test(text);
}
