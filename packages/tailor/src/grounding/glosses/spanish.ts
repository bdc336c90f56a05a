/** Spanish words of resumes with the English word they are compared as: "english: form form prefix*". Written for this project. */
export const spanish = `
and: y e así
refrigerated: frigorífic* refriger*
vehicle: vehículo*
placed: reubic* ubic*
percentage: porcentual*
points: puntos
work: laboral* manejo marcha puesta
or: o u
for: para por
with: con junto
without: sin
by: mediante través gracias
of: de del
from: desde
in: en dentro
on: sobre
to: a al hasta hacia ante
after: tras después
before: antes
during: durante
between: entre
not: no nunca
no: ningún ninguna ninguno
just: solo sólo solamente únicamente
also: también además asimismo igualmente
that: que cual cuales cuyo cuya cuyos cuyas donde este esta estos estas ese esa esos esas lo
the: el la los las
a: un una unos unas
is: es son era eran fue fueron ser sido ha han había haber he hay está están estaba
i: yo me mi mis nos nuestro nuestra se su sus le les él ella
as: como calidad
instead of: vez lugar
all: todo toda todos todas totalidad íntegr* conjunto
every: cada
several: varios varias diversos diversas numeros*
some: algunos algunas alguno
most: mayoría principalmente mayoritariamente sobre-todo
more: más
less: menos
other: otro otra otros otras
new: nuevo nueva nuevos nuevas
own: propio propia propios propias
self: mismo misma personalmente
together: conjuntamente colaboración equipo-con total
about: unos unas aproximadamente alrededor cerca casi
up to: máximo
at least: mínimo
independently: autónom* solas solo-a
daily: diario diaria diarios diarias diariamente
day: día días jornada jornadas
week: semana semanas
weekly: semanal* 
month: mes meses
monthly: mensual*
quarter: trimestre trimestres
quarterly: trimestral*
year: año años
annual: anual*
hour: hora horas
minute: minuto minutos
half: mitad medio media
times: veces
regularly: regular* periódic* habitual*
currently: actual* actualmente
previously: anterior* previamente previo previa
later: luego posterior*
first: primer primero primera
created: crea* creé cread* elabor* redact* redacción confeccion* genera*
built: constru* mont*
developed: desarroll*
designed: diseñ*
wrote: escrib* escrit*
implemented: implement* implant* 
introduced: introdu* lanz*
led: lider* dirig* dirección dirigí encabez*
managed: gestion* gestión administr*
in charge of: responsab* encarg* cargo
supervised: supervis*
coordinated: coordin*
organized: organiz*
contributed to: contribu*
participated: particip*
supported: apoy* respald*
assisted: ayud* asist* 
collaborated: colabor*
accompanied: acompañ*
trained: form* capacit* instru* adiestr*
taught: enseñ* 
onboarded: incorpor*
advised: asesor*
sold: vend* venta ventas
bought: compr*
negotiated: negoci*
reduced: redu* disminu* baj* recort* acort*
increased: aument* increment* 
improved: mejor* optimiz*
accelerated: aceler* agiliz*
doubled: duplic* dobl*
saved: ahorr*
grew: crec*
fell: cayó cayeron descend* 
rose: subi* 
passed: pas* pasó traspas* transmit* remit* envi* entreg*
replaced: sustitu* reemplaz*
migrated: migr* trasl* transf*
automated: automatiz*
tested: prueb* prob* test*
checked: comprob* verific* revis* control*
analyzed: analiz* análisis estudi*
evaluated: evalu* valor*
documented: document*
maintained: manten* mantuv*
updated: actualiz*
operated: oper* explot*
used: us* utiliz* emple* uso
installed: instal*
repaired: repar* arregl*
monitored: monitor* seguimiento segui* sigu*
reported: report* inform* comunic* avis* notific*
report: informe informes
presented: present* 
collected: recog* recopil* recab* agrup*
prepared: prepar*
planned: plan* 
made: realiz* hac* hic* hech* efectu* llev* pus* pon* tuve ten* dedic* sirv* deja*
answered: respon* contest* respuest*
resolved: resolv* resuelv* resolución solucion* resuelt*
attended: atend* atención atenci*
recorded: registr* anot*
ordered: orden* pedid* pedí
delivered: repart* reparto distribu*
hired: contrat* 
approved: aprob*
achieved: logr* alcanz*
secured: consegu* obtuv* obten*
route: ruta rutas recorrido* itinerario*
truck: camión camiones
trip: viaje viajes trayecto*
team: equipo equipos
colleague: compañer*
employee: emplead* trabajador* personal plantilla
customer: client*
supplier: proveedor*
department: departament* área áreas
board: junta
manager: jefe jefa director directora gerente
sales: comercial*
company: empresa* compañía*
project: proyecto proyectos
user: usuari*
list: lista listado listas
number: número cantidad
experience: experiencia*
professional: profesional*
skills: habilidades competencias
knowledge: conocimiento*
fluent: fluid* 
native: nativ* matern*
basic: básic* nociones
bilingual: bilingüe*
degree: título titulación grado diplomatura licenciatura
position: puesto
incident: incidencia* incidente*
ticket: tique* ticket*
warehouse: almacén almacenes
stock: existencia* inventario*
delay: retras* demora*
order: pedido pedidos
average: promedio media
11: once
13: trece
14: catorce
15: quince
16: dieciséis
17: diecisiete
18: dieciocho
19: diecinueve
100: cien
zero: cero
worldwide: mundial*
international: internacional*
successfully: éxito exitos*
significantly: notable* considerable* significativ* 
signed: firmé firmó firmaba firm*
contract: contrato contratos
manager: gerente gerentes
vehicle: vehículo vehículos
usually: normalmente habitualmente generalmente
about: aproximadamente
return: retornos retorno vuelta
replaced: sustituí sustituyó sustitu*
is: fui fuiste fuimos soy somos sea sean siendo estuve estuvo estuvieron estaban estar estando
have: tiene tienen tengo tenía tenían tener tuve tuvo teniendo
and: así
including: incluido incluida incluidos incluidas incluyendo inclusive
per: según
i: mía mío míos mías mí ellos ellas nosotros
during: largo
about: torno
from: partir partiendo
part: cabo
when: cuando mientras
then: luego entonces posteriormente
now: actualmente ahora hoy
as: tal tales
person: persona personas gente
went: voy va van iba iban ir ido yendo vengo viene vino venir
put: pongo pone poner puse puso puesto puestas
took: tomo toma tomar tomé tomó tomado
stood: quedan queda quedaban quedó quedar quedado quedando permanece* quedaron
kept: mantiene mantengo
passed: pasar pasando
each: sendos sendas
site: sitio sitios
end: fin final
beginning: inicio inici* comienz* empec* empez* empiez*
such: cierto cierta ciertos ciertas dicho dicha dichos dichas
here: aquí allí ahí
due: debido causa
number: número números cantidad
way: manera manera* forma modo
usual: habitual* normalmente generalmente
small: pequeñ*
intended: destinad* dirigid*
owner: propietari* dueñ*
alone: solitario
user: usuari*
colleague: compañer*
morning: mañana
half: medio
thirty: treintena
twenty: veintena
ten: decena
dozen: docena
hundred: centenar
made: realicé realizo realicé hice hago haciendo
launched: lancé
trained: impart*
maintained: mantenimiento*
gave: di dimos dio
recorded: apunt* anot*
`;
