/** German words of resumes with the English word they are compared as: "english: form form prefix*". Written for this project. */
export const german = `
and: und sowie bzw
or: oder
for: für
with: mit mitsamt samt
without: ohne
by: durch mittels anhand dank
of: von vom der des dessen deren
from: ab
in: in im ins innerhalb
on: auf am an aufs
at: bei beim
to: zu zum zur nach bis hin gegenüber
after: nachdem
before: vor bevor vorab
during: während
since: seit seitdem
over: über
under: unter
between: zwischen
not: nicht
no: kein keine keinen keiner keinem keines
just: nur lediglich noch bereits schon
also: auch ebenfalls zudem außerdem ferner darüber zusätzlich weiterhin
also: wodurch womit wobei dadurch dabei davon dafür damit dazu darin hierzu hierbei hierfür daraus darunter vor-allem allem hinweg zuge
that: dass was die das den dem welche welcher welches welchen
a: ein eine einen einem einer eines
is: ist sind war waren wird werden wurde wurden worden sei bin habe hat hatte haben hatten sein gewesen
i: ich mir mich wir uns unser* mein* sich es er sie ihr* ihn* man
as: als wie
instead of: statt anstatt anstelle
so: so somit sodass
again: wieder erneut
all: alle aller allen alles sämtliche* gesamte* ganze* komplette* vollständige*
every: jede jeden jeder jedes jedem
each: jeweils je pro
several: mehrere mehreren mehrerer verschiedene* diverse* zahlreiche*
some: einige einigen einiger
most: meiste meisten meistens überwiegend hauptsächlich vorwiegend größtenteils vorrangig
more: mehr
less: weniger
than: denn
other: andere* weitere* sonstige*
new: neu neue neuen neuer neues
own: eigene* eigenständig*
self: selbst selber eigenhändig persönlich
together: zusammen gemeinsam insgesamt miteinander
about: rund etwa ca circa zirka ungefähr knapp annähernd gegen schätzungsweise
up to: maximal höchstens
at least: mindestens wenigstens
exactly: genau
independently: selbständig* selbstständig* alleinig* allein
daily: täglich* tagtäglich* werktäglich*
day: tag tage tagen tages
week: woche wochen
weekly: wöchentlich*
month: monat monate monaten monats
monthly: monatlich*
quarter: quartal quartale quartalen
quarterly: quartalsweise vierteljährlich*
year: jahr jahre jahren jahres
annual: jährlich* jahres
nightly: nächtlich*
hour: stunde stunden
hourly: stündlich*
minute: minute minuten
half: halb halbe halber halbes halben hälfte
twice: zweimal
once: einmal
times: mal male

also: lang lange langjährig*
regularly: regelmäßig*
currently: aktuell* derzeit gegenwärtig momentan zurzeit heute
previously: zuvor vorher davor früher* ehemals bislang bisher
later: später anschließend danach nachfolgend
first: erst* zunächst
now: nun inzwischen mittlerweile
built: aufbau aufbauen aufgebaut* aufbaute* gebaut* baute* errichtet* errichtung
developed: entwick* weiterentwick* mitentwick*
created: erstell* angelegt* anlegen erarbeit* schaffung geschaffen* anfertig* angefertigt* produzier*
wrote: geschrieben* schrieb* schreiben verfass* formulier* 
programmed: programmier*
implemented: umsetz* umgesetzt* implementier* realisier*
introduced: einführ* eingeführt* etabl*
designed: entwurf entworfen* entwerfen gestalt* konzep* konzip* design*
planned: plan* geplant*
led: leit* geleitet* führung führte führten geführt* anführ* angeführt*
managed: verwalt* manag*
in charge of: verantwort* federführend*
responsible for: zuständig*
supervised: beaufsichtig* aufsicht
coordinated: koordin*
organized: organis*
contributed to: mitarbeit mitgearbeitet* mitwirk* mitgewirkt* beitrag* beigetragen*
participated: beteilig* teilnahme teilgenommen* teilnahm* teilnehm* 
supported: unterstütz* 
assisted: assist* zuarbeit* zugearbeitet* mithilfe mitgeholfen* half geholfen*
accompanied: begleit*
looked after: betreu* gepflegt* pflege pflegte*
trained: schul* geschult* unterricht* unterwies* unterweis* ausbild* ausgebildet* 
onboarded: einarbeit* eingearbeitet*
mentored: mentor* 
advised: berat* beriet*
sold: verkauf*
bought: einkauf* eingekauft* gekauft* beschaff*
negotiated: verhandel* verhandl*
reduced: reduz* senk* gesenkt* verringer* verkürz* minimier* gekürzt* kürz* vermindert*
increased: erhöh* gesteigert* steiger* vergrößer* ausgebaut* ausbau wuchs gewachsen*
improved: verbesser* optimier*
accelerated: beschleunig*
doubled: verdoppel*
halved: halbier*
saved: einspar* eingespart* gespart*
grew: wachs*
fell: sank gesunken* fiel gefallen* zurückgegangen* zurückging
rose: stieg gestiegen*
replaced: ablös* abgelöst* ersetz* ersatz austausch* ausgetauscht*
migrated: migr* umstell* umgestellt* umstieg* überführ* übertrag* portier* umzug umgezogen*
automated: automatis*
tested: test* getestet* geprüft* prüf* überprüf* kontroll*
checked: abgleich* abgeglichen*
reviewed: durchgesehen* durchsicht
analyzed: analys* auswert* ausgewertet* untersuch* 
evaluated: bewert* evaluier*
calculated: berechn* kalkul* rechnete*
documented: dokument* beschreib* beschrieb* aufzeichn*
maintained: wart* gewartet* instandhalt* instandgehalten* aktualisier* 
operated: betrieb* betreib*
used: nutz* verwend* einsatz eingesetzt* einsetz* benutz* bedien*
installed: install* montier* montage eingebaut* einbau
repaired: reparier* reparatur*
monitored: überwach* 
reported: meld* gemeldet* bericht erstattet* mitgeteilt* mitteil*
report: bericht berichte berichten berichts reporting auswertungen berichtswesen
presented: präsent* vorgestellt* vorstell*
compiled: zusammenstell* zusammengestellt* aufbereit* 
prepared: vorbereit* aufbereit*
instructed: praxisanleit* angeleitet* anleit* anleitung* angelernt* eingewiesen* einweis*
assigned: zugeordnet* zuordn*
asked: nachgefragt* nachfrag* rückfrag*
booked: gebucht* buchung* verbuch*
change: wechsel* umstieg
production: fertige fertigen fertigte fertigten gefertigt*
sick: krank*
made: stellte stellten machte gemacht* tätig* durchführ* durchgeführt* erledig* fungier* vorgenommen* erfolg* dient* gab gegeben* biet*
loaded: lädt laden geladen* lade
processed: bearbeit* verarbeit* abgewickelt* abwick*
answered: beantwort*
recorded: erfass* eingetragen* eingegeben* buchte* verbuch* gebucht*
ordered: bestell*
delivered: geliefert* lief* auslief* ausgeliefert* zustell*
sorted: sortier*
received: erhalt* erhielt* empfang* angenommen* annahm* entgegen*
solved: lösung* gelöst* lösen löste behob* behoben* beheb* beseitig*
shared: geteilt*
takes: dauert* dauer
worked: arbeit* gearbeitet* tätigkeit*
hired: eingestellt* einstell* rekrut*
approved: genehmig* freigegeben* freigab* freigabe*
achieved: erreich* erziel*
ensured: sicherstell* sichergestellt* gewährleist*
taught: gelehrt* lehr*
learned: gelernt* lern* erlern*
collected: gesammelt* sammel* erhob* erhoben*
team: team teams mannschaft
colleague: kolleg*
employee: mitarbeiter mitarbeitern mitarbeiterin* mitarbeitend* angestellte* beschäftigte* personal
customer: kund*
supplier: lieferant*
department: abteilung*
board: vorstand*
manager: leiter leiterin geschäftsführ*
head: leitende*
sales: vertrieb* 
company: unternehmen firma betriebs
project: projekt*
system: system systeme systemen
software: software
data: daten
quality: qualität*
process: prozess* abläufe ablauf*
cost: kosten
error: fehler*
time: zeit laufzeit dauer
question: frage fragen
topic: thema themen sachen bereich* belange*
contact: ansprechpartner* kontakt*
meeting: termin* besprech* sitzung* treffen
basis: basis grundlage datenbasis
part: teil teile rahmen
experience: erfahrung* berufserfahrung* praxis
focus: schwerpunkt* fokus
skills: kenntnisse fähigkeiten
knowledge: wissen
fluent: verhandlungssicher* fließend*
native: muttersprach*
basic: grundkenntnisse
degree: abschluss* studium
job: beruf stelle position rolle aufgabe aufgaben
list: liste listen
figure: kennzahl* zahlen
deviation: abweichung*
drawing: zeichnung*
machine: maschine* anlage*
part: bauteil*
site: standort* werk
production: produktion fertigung* herstell*
safety: sicherheit*
training: schulungen lehrgang*
two: zweier beider
12: zwölf
13: dreizehn
14: vierzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
clarified: klär* geklärt*
seminar: seminar*
field: branche* umfeld* gebiet*
industry: versicherungsbranche
significantly: deutlich* erheblich* signifikant*
successfully: erfolgreich*
reliably: zuverlässig* ausfallsicher*
constructed: konstruier* konstruktion*
measured: mess* gemessen*
captured: aufgenommen* aufnehm*
installed: einricht* eingerichtet* richtete*
einschließlich: inklusive inkl
always: stets immer
manually: händisch* manuell*
operated: übernimmt übernehm* übernommen*
filed: abgelegt* ablage*
usually: meist meistens üblicherweise normalerweise regel-mäßig
lighter: leicht*
declaration: erklärung*
workplace: arbeitsplätze* arbeitsplatz*
incident: störung* störungsmeldung*
companywide: unternehmensweit*
worldwide: weltweit*
international: international*
including: einschließlich inklusive inkl
also: sowohl sowie zugleich dabei hierin nebst
when: wenn falls sofern sobald wann
as: sodann dann ehe indem
per: gemäß laut entsprechend zufolge
average: durchschnitt* mittel
now: jetzt nun derzeit aktuell* momentan gegenwärtig* inzwischen mittlerweile heute heutig*
previous: bisher* bislang
old: alt alte alten altem alter altes
familiar: vertraut*
worked: tätig arbeitete arbeiten arbeitet gearbeitet mitgearbeitet
person: person personen leute menschen
place: ort orte orten
usual: meist meistens üblicherweise gewöhnlich normalerweise typischerweise
each: jeweilige* jeweiligen
here: hier dort da dorthin her hin drin daran darauf darüber
such: solche solchen solcher sogenannte*
both: beide* beiden
further: fortlaufend*
then: danach anschließend* daraufhin später* zuletzt zunächst zuerst dann
rather: eher vielmehr sonst ansonsten
while: solange
due: wegen aufgrund infolge zwecks
including: darunter beispielsweise
went: gehe geht gehen ging gingen gegangen komme kommt kommen kam kamen gekommen
put: lege legt legen legte legten stelle stellte stellten setze setzte gesetzt
took: nehme nimmt nehmen nahm nahmen genommen
stood: stehe steht stehen stand standen gestanden liege liegt lag lagen
became: werde
kept: halte hält halten hielt gehalten behielt
own: eigen
person: mitmensch*
part: anteil anteils
average: schnitt
section: kapitel*
`;
