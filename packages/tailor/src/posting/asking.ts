/** How a sentence without a heading over it asks for something, wishes for it, or gives it to do; in four languages. */

const must =
  /\b(?:must|required|requires?|need(?:s|ed)?|at least|minimum|\d+\+? years|degree|proficien|experienced? (?:with|in|of|as|using)|knowledge of|familiar(?:ity)? with|fluent|fluency|certifi|licen[cs]|strong|proven|solid|expertise|ability to|able to|understanding of|background in|track record|you (?:have|know|are (?:comfortable|confident))|we expect|(?:look(?:ing|s)?|ask) for (?:someone|somebody)|we (?:want|need|hire|value|prefer) (?:someone|somebody|people|a person|\p{L}+ people)|(?:someone|somebody|people) who|hold an?|you(?:'d| would)? (?:should|must|need)|we(?:'d| would)? expect|we ask (?:everyone|all)|we(?:'re| are) looking for|we(?:'d| would) like you to (?:be|have|know)|(?:is|are) (?:necessary|needed|expected|essential|a must)|comfortable (?:with|in)|hands-on)(?!\p{L})|(?<!\p{L})(?:^(?:sie|du) (?:können|kannst|haben|hast|bringen|bringst|sind|bist|besitzen|besitzt|sprechen|sprichst|kennen|kennst)(?!\p{L})|nous (?:demandons|exigeons)|(?:sont|est) (?:indispensables?|requis(?:es?)?|exigée?s?|nécessaires?|impérati(?:f|ve)s?)|hace falta|pedimos|exigimos|es (?:necesario|imprescindible)|erfahrung(?:en)? (?:mit|in|im|als|bei)|kenntnisse|berufserfahrung|abgeschlossene[ns]?|ausbildung (?:als|zum|zur)|studium|mindestens|sicher(?:er|e|en)? umgang|verfüg(?:st|en) über|fließend|setz(?:en|t) .{0,40} voraus|beherrsch|vertraut mit|führerschein|expérience (?:en|de|avec|dans|significative|réussie)|maîtris|connaissances? |diplôm|titulaire d|vous (?:avez|maîtrisez|justifiez|possédez|parlez)|bac ?\+|anglais|permis b|experiencia (?:en|con|de|mínima|previa)|conocimientos? |dominio|titulación|imprescindible|se requiere|requerimos|buscamos|nivel (?:alto|medio|avanzado|b2|c1)|carn[eé]t|manejo de)/iu;
const nice =
  /\b(?:nice to have|a (?:strong |big |real |definite |huge )?plus|is a bonus|would be (?:very |lovely |a real |really |great )?(?:welcome|bonus|plus|to see|useful|handy|helpful)|(?:is|are) (?:also )?(?:welcome|useful)|would help|^so (?:would|are|is) |(?:added|distinct|clear|further) (?:advantage|bonus|plus|asset)|(?:glad|happy|keen|love) to hear from|great to (?:see|have)|, tell us|preferred|preferably|ideally|desirable|an? (?:advantage|asset)|advantageous|would be (?:great|nice|useful)|bonus points|not (?:essential|required)|appreciated|helpful)\b|(?<!\p{L})(?:von vorteil|hilfreich|helfen (?:dir|ihnen|bei)|schön wäre|wäre schön|puntuará|sumará|valoraremos|wünschenswert|idealerweise|gerne auch|(?:serait|est) un (?:plus|atout)|un atout|souhait[ée]|appréci[ée]|deseables?|se valora|valorable|es un plus|preferiblemente)/iu;
const duty =
  /\b(?:you(?:'ll|'d| will| would)|you are going to|(?:the person|(?:s?he )?(?:or )?s?he|he\/she) (?:we hire )?will|responsible for|your (?:tasks|job)|in this role|the (?:successful candidate|role|postholder|job|work) (?:will|involves|includes|means|covers)|^(?:that|this) (?:means|involves|includes|covers) \p{L}+ing|part of (?:the|your) (?:job|work|role)|reporting to the)\b|(?<!\p{L})(?:(?:du|sie) (?:entwickel|verantwort|betreu|übern[ie]mm|arbeit|unterstütz|plan|bera|gestalt|führ|leit|erstell|koordinier|optimier|pfleg|kochs?t?|sorg|steuer)\p{L}*|(?:bist|sind) (?:du|sie) verantwortlich|zu (?:deinen|ihren) aufgaben|vous (?:serez|êtes (?:chargé|responsable)|participe|assure|développe|gére|gère|encadre|prépare|accueille|conçoi|travaille|particip)\p{L}*|au sein de|te encargarás|serás responsable|participarás|desarrollarás|trabajarás|gestionarás|tus funciones|se encargará)/iu;
const dutyVerb =
  /^(?:design|build|develop|own|lead|manage|maintain|run|support|work|collaborate|partner|write|create|drive|ensure|deliver|implement|improve|monitor|mentor|coordinate|analy[sz]e|plan|prepare|provide|test|review|conduct|assist|oversee|perform|define|help|identify|contribute|participate|translate|teach|train|sell|negotiate|administer|assess|care|operate|document|report|research|communicate|present|organi[sz]e|handle|process|supervise|track|produce|establish|optimi[sz]e|scale|ship|automate|troubleshoot|coach|recruit|guide|keep|answer|advise|serve|clean|bake|cook|drive|install|repair|inspect|order|greet|schedule|maintain|model|take|make|set|check|visit|liaise|act|attend|carry|complete|deal|engage|evaluate|follow|gather|investigate|mix|meet|prioriti[sz]e|promote|record|resolve|respond|stock|use|entwicklung|betreuung|planung|koordination|durchführung|erstellung|pflege|unterstützung|beratung|optimierung|leitung|zubereitung|mitarbeit|analyse[rz]?|développer|concevoir|participer|assurer|gérer|encadrer|préparer|accueillir|réaliser|conseiller|piloter|contribuer|suivre|desarrollar|diseñar|gestionar|coordinar|apoyar|preparar|atender|realizar|elaborar|analizar|liderar|mantener)(?!\p{L})/iu;
/** A sentence about the company, which asks for nothing. */
const aboutThem =
  /^(?:we|our|us|the (?:company|team|group|firm)|wir|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+)(?!\p{L})/iu;
const wanting =
  /\b(?:we(?:'re| are)? (?:looking for|need|want|expect|require|seek|ask|hope)\p{L}*|we(?:'d| would) (?:like|love)|wir (?:suchen|erwarten|wünschen)|nous (?:recherchons|attendons|cherchons)|buscamos|necesitamos|esperamos|requerimos)/iu;

export const asksAsMust = (text: string) => must.test(text) || bringing.test(text);
/** "At least two years in care, ideally in a home": what comes before the wish is asked firmly. */
const firm =
  /\b(?:at least|minimum|must|required|mandatory|essential|mindestens|zwingend|obligatoire|imprescindible)\b|(?<!\p{L})exigée?s?(?!\p{L})/iu;

export function asksAsNice(text: string): boolean {
  const wish = nice.exec(text);
  return wish !== null && !firm.test(text.slice(0, wish.index));
}
/** "Sie stimmen Konten ab", "Vous conseillez la clientèle": what one is to do, and not what one is, has or can. */
const dutyOpening =
  /(?:^|^(?:dabei|zudem|außerdem|daneben|darüber hinaus|als [^,.]{3,60}) |^[^,.]{3,60} )(?!haben|bringen|sind|können|kennen|wissen|sprechen|erwarten|finden|erhalten)\p{Ll}{3,}en sie(?!\p{L})|^(?:(?:dabei |zudem |außerdem )?(?:sie (?!haben|bringen|sind|verfügen|besitzen|können|sprechen|kennen|suchen|möchten|wollen|wünschen|interessieren|begeistern|erhalten|bekommen|finden|profitieren|passen|legen|lieben|mögen)\p{Ll}+(?:en|ern|eln)|du (?!hast|bringst|bist|verfügst|besitzt|kannst|sprichst|kennst|suchst|möchtest|willst|interessierst|begeisterst|erhältst|bekommst|findest|profitierst|passt|legst|liebst|magst)\p{Ll}+st)|vous (?!avez|maîtrisez|justifiez|possédez|parlez|aimez|souhaitez|connaissez|savez|pouvez|disposez|voulez|cherchez|bénéficiez|recevez|appréciez|recherchez)\p{Ll}{2,}ez)(?!\p{L})|^(?:la persona|el candidato|la candidata|quien|además|también|asimismo)[^.]{0,40}?(?<!\p{L})\p{Ll}{2,}rá(?!\p{L})/iu;

/** "You'll need a licence": what one brings along, though "you will" mostly gives something to do. */
const bringing =
  /^(?:to apply,? )?you(?:'ll|'d| will| would)? (?:also )?(?:need|bring|have|hold|possess)(?!\p{L})/iu;

export const givesToDo = (text: string) =>
  !bringing.test(text) && (duty.test(text) || dutyOpening.test(text));
export const beginsWithDuty = (text: string) => dutyVerb.test(text);
export const isAboutThem = (text: string) => aboutThem.test(text) && !wanting.test(text);
