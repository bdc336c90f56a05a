/** Headings in Czech, Slovak, Hungarian, Romanian, Danish, Norwegian, Finnish and Ukrainian, by section. */
export const furtherHeadings: Record<string, string> = {
  summary:
    "profil|o mně|shrnutí|osobní profil|profesní profil|cíl|o mne|zhrnutie|profesijný profil|bemutatkozás|összefoglaló|szakmai összefoglaló|rólam|szakmai profil|despre mine|obiectiv|obiectiv profesional|rezumat|profil profesional|om mig|om meg|sammendrag|personlig profil|resumé|nøkkelkvalifikasjoner|nøgleord|tiivistelmä|profiili|minusta|про себе|профіль|мета",
  contact:
    "osobní údaje|kontakt|kontaktní údaje|kontakty|osobné údaje|kontaktné údaje|személyes adatok|elérhetőség|elérhetőségek|kapcsolat|date personale|informații personale|informaţii personale|date de contact|personlige oplysninger|personoplysninger|personalia|kontaktoplysninger|kontaktinformasjon|henkilötiedot|yhteystiedot|контакти|особиста інформація|контактна інформація",
  work: "pracovní zkušenosti|pracovní zkušenost|zaměstnání|praxe|odborná praxe|průběh zaměstnání|pracovní praxe|profesní zkušenosti|kariéra|pracovné skúsenosti|pracovné skúsenosti a prax|prax|odborná prax|priebeh zamestnaní|zamestnanie|szakmai tapasztalat|munkatapasztalat|munkahelyek|szakmai tapasztalatok|experiență profesională|experienţă profesională|experiența profesională|experiență|experiență în muncă|locuri de muncă|erhvervserfaring|erhvervserfaringer|arbejdserfaring|ansættelser|erfaring|arbeidserfaring|arbeidserfaringer|yrkeserfaring|yrkespraksis|ansettelser|praksis|työkokemus|työhistoria|työura|досвід роботи|професійний досвід|досвід",
  education:
    "vzdělání|vzdělání a kurzy|dosažené vzdělání|vzdelanie|dosiahnuté vzdelanie|tanulmányok|iskolai végzettség|végzettség|végzettségek|képzettség|oktatás|educație|educaţie|educație și formare|educaţie şi formare|studii|uddannelse|uddannelser|utdanning|utdannelse|utdanninger|koulutus|opinnot|освіта|навчання",
  skills:
    "wat ik kan|waar ik goed in ben|wat ik gebruik|what i do|what i can do|what i do well|what i do best|what i know|was ich kann|was ich mitbringe|ce que je sais faire|lo que sé hacer|cosa so fare|o que sei fazer|vad jag kan|dovednosti|další dovednosti|znalosti a dovednosti|znalosti|další znalosti|schopnosti|schopnosti a dovednosti|počítačové dovednosti|pc dovednosti|odborné znalosti|zručnosti|schopnosti a zručnosti|ďalšie znalosti|ďalšie zručnosti|počítačové znalosti|készségek|ismeretek|kompetenciák|számítógépes ismeretek|szakmai készségek|competențe|competenţe|aptitudini|abilități|abilităţi|aptitudini și competențe|competențe digitale|kompetencer|færdigheder|kvalifikationer|it-kompetencer|it-kundskaber|kompetanse|ferdigheter|kvalifikasjoner|datakunnskaper|it-kunnskaper|taidot|osaaminen|erityisosaaminen|it-taidot|atk-taidot|навички|ключові навички|уміння|професійні навички",
  projects: "projekty|vlastní projekty|projektek|proiecte|projekter|prosjekter|projektit|проєкти|проекти",
  certificates:
    "certifikáty|certifikace|osvědčení|kurzy a certifikáty|certifikáty a kurzy|osvedčenia|tanúsítványok|bizonyítványok|certificate|certificări|certificări și cursuri|certifikater|certificeringer|sertifikater|sertifiseringer|sertifikaatit|todistukset|сертифікати",
  awards:
    "ocenění|úspěchy|ocenenia|díjak|elismerések|premii|distincții|premii și distincții|priser|hæder|utmerkelser|palkinnot|нагороди|досягнення",
  publications:
    "publikace|publikácie|publikációk|publicații|publikationer|publikasjoner|julkaisut|публікації",
  languages:
    "jazyky|jazykové znalosti|jazykové dovednosti|znalost jazyků|cizí jazyky|jazykové schopnosti|jazykové zručnosti|cudzie jazyky|nyelvtudás|nyelvek|nyelvismeret|limbi străine|limbi|limbi vorbite|competențe lingvistice|sprog|sprogkundskaber|språk|språkkunnskaper|språkferdigheter|kielitaito|kielet|мови|знання мов|володіння мовами",
  volunteer:
    "dobrovolnictví|dobrovoľníctvo|önkéntes munka|önkéntesség|voluntariat|frivilligt arbejde|frivilligt|frivillig arbeid|frivillig|tillidshverv|verv|vapaaehtoistyö|luottamustehtävät|волонтерство",
  interests:
    "zájmy|zájmy a koníčky|koníčky|záliby|volný čas|záujmy|záujmy a záľuby|záľuby|koníčky|érdeklődés|érdeklődési kör|hobbi|hobbik|hobby-uri|pasiuni|interese|interesser|fritidsinteresser|fritid|harrastukset|kiinnostuksen kohteet|інтереси|хобі|захоплення",
  courses:
    "kurzy|kurzy a školení|školení|školenia|kurzy a školenia|tanfolyamok|képzések|továbbképzések|cursuri|cursuri și formări|kurser|kurser og certifikater|kurs|kurs og sertifikater|kurssit|курси|тренінги",
  references:
    "reference|referencie|referenciák|referinţe|referințe|referanser|referencer|suosittelijat|рекомендації",
};
