/** French words of resumes with the English word they are compared as: "english: form form prefix*". Written for this project. */
export const french = `
and: et ainsi
or: ou
for: pour afin
with: avec auprès
without: sans
by: par grâce via
of: de du des d
from: depuis dès
in: dans en au aux sein
on: sur sous
at: chez
to: à vers jusqu jusque
after: après suite
before: avant
during: pendant durant lors
between: entre
not: pas ne
no: aucun aucune
just: seulement uniquement
also: aussi également
that: qui que qu dont lequel laquelle lesquels où ce cette ces cet c
the: le la les l
a: un une
is: est sont était étaient être été fut a ont avait avaient ai avoir sera
i: je j nous on il elle ils elles me m se s mon ma mes notre nos son sa ses leur leurs lui y moi soi
as: comme tant titre
instead of: contre lieu
so: soit donc
all: tous toutes tout toute ensemble totalité intégralité
every: chaque
each: chacun chacune
several: plusieurs divers* nombreu*
some: quelques certain*
most: plupart majorité principalement majoritairement surtout essentiellement
more: plus
less: moins
than: que
other: autre autres
new: nouveau nouvelle nouveaux nouvelles
together: conjointement commun collaboration partenariat binôme
about: environ quelque approximativement près presque autour quasiment
up to: maximum
at least: minimum
independently: autonomie autonome seul seule
daily: quotidien* journali*
day: jour jours journée journées
week: semaine semaines
weekly: hebdomadaire*
month: mois
monthly: mensuel*
quarter: trimestre trimestres
quarterly: trimestriel*
year: an ans année années
annual: annuel*
hour: heure heures
minute: minute minutes
half: moitié demi demie
times: fois reprises
regularly: régulièrement régulier* périodi*
currently: actuel* actuellement présent aujourd hui
previously: auparavant précédemment ancien* jadis préalable*
later: ensuite puis ultérieurement
first: premier première premièr*
created: créa* créé* créer élabor* rédig* production produi*
built: construi* construct* bâti*
developed: développ* 
designed: conception concev* conçu* dessin* 
mockup: maquett*
redesigned: refonte repens* remani* refondu*
wrote: écri*
implemented: implémen* déploi* déploy* instaur* 
integrated: intégr*
introduced: introdui* introduct* lancement lanc* 
led: direction dirig* pilot* mène mener menait
managed: gestion gér* géré* manag*
in charge of: responsab*
responsible for: charge chargé chargée chargés chargées
supervised: supervis* encadr*
coordinated: coordin* coordonn*
organized: organis*
contributed to: contrib*
participated: particip* pris part
supported: soutien souten* appui appuy* 
assisted: assist* aid* second*
accompanied: accompagn*
trained: form* 
taught: appri* enseign* apprend*
onboarded: accueil* intégration
advised: conseil*
sold: vend* vente ventes vendu*
bought: achet* achat achats
negotiated: négoci*
reduced: rédui* réduct* diminu* baiss* abaiss* raccourci*
increased: augment* accroi* accru* hausse
improved: amélior* optimis*
accelerated: accélér*
doubled: doubl*
saved: économi*
went: passé passée passant passer
replaced: remplac*
migrated: migr* transf* bascul*
automated: automatis*
tested: test* 
checked: contrôl* vérif* relectur* relu*
audited: audit*
analyzed: analys* étudi*
evaluated: évalu*
documented: document*
maintained: mainten* entret*
updated: jour actualis*
operated: exploit*
used: utilis* emploi employ*
presented: présent* 
passed: remis* remett* transmi* transmission* transmet* envoy* envois envoi communiqu*
collected: recueil* collect* remont*
run: anim* 
prepared: prépar*
made: réalis* effectu* mettre mis mise mises faire fait fait assur* occup* porta* destin* passage
answered: répon* 
recorded: saisi* enregistr*
ordered: command*
delivered: livr*
recruited: recrut* embauch*
approved: approuv* valid*
achieved: atteint* attein* obten* obtenu*
followed: suivi* suiv*
sorted: tri tri* class*
welcomed: accueilli*
team: équipe équipes
colleague: collègue collègues
employee: employé* salari* collaborat* effectif* personnel
customer: client*
supplier: fournisseur*
department: service services département*
board: direction générale
manager: directeur directrice chef cheffe
sales: commercial* ventes
company: entreprise* société* agence*
project: projet projets
user: utilisat* usager*
traveller: voyag*
site: site sites
page: page pages
point: point points irritant* friction*
list: liste listes
number: nombre
series: série* vague*
application: appli application*
developer: développeur* 
print: impression imprim*
file: fichier fichiers dossier dossiers
trainee: stagiaire*
craft: artisan*
shop: commerçant* magasin* boutique*
region: région* locaux local locale
support: support supports
part: cadre attention raison
experience: expérience*
professional: professionnel*
skills: compétence*
knowledge: connaissance*
holder: titulaire
fluent: courant couramment
native: maternel*
basic: notions
bilingual: bilingu*
degree: diplôm* 
skilled: aise
position: poste
campaign: campagne*
budget: budget*
newsletter: newsletter* infolettre*
average: moyenne moyen
35: trente-cinq
13: treize
14: quatorze
16: seize
100: cent
zero: zéro
worldwide: mondial*
international: international*
successfully: succès
significantly: nettement sensiblement significativement fortement considérablement
managed: gère gérer géré gérée gérant
performed: menée menées mené menés conduite conduites conduit conduits
network: réseau réseaux
including: dont
according: conformément selon
usually: habituellement généralement
is: suis es sommes êtes étais étions sera seront fût soit soient
and: ainsi puis ensuite
including: compris inclus incluse incluses incluant notamment
to: envers devers
in front: devant
given: apport*
received: soumis soumise soumises soumettre
part: parties
now: actuellement aujourd maintenant désormais présent présente
each: chacun chacune
them: eux elles leur leurs celui celle ceux celles ci
side: côtés côté
when: lorsque quand dès lors
as: tel telle tels telles autant aussi
care: soins
went: va vont allé allée allés aller venu venue venus venir viens vient passé passés passée passées passer passant passe
took: pris prise prises prendre prenant prends prend prenait prenais
put: mis mises mettre mettant mets met posé posée
become: devenu devenue devenir
kept: tenu tenue tenus tenues tenir tiens tient tenais
stood: resté restée rester reste restent restait demeure
own: propres
usual: habitu*
due: grâce suite cause
beginning: début débuts
end: fin terme
arrival: arriv* entrée
place: lieu lieux endroit*
person: personne personnes gens
way: manière* façon* biais
such: certain certaine certains certaines
each: quelque quelques
here: ici là ailleurs
rather: plutôt
small: petit petite petits petites
number: nombre nombres
per: raison
that: lequel laquelle lesquels lesquelles ce cet cela ça
created: rédaction*
`;
