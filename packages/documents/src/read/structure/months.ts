/** Month names and their short forms, January to December, in the languages headings are known in. */
const names: string[][] = [
  "january jan enero ene janvier janv januar jänner jän janeiro januari gennaio gen ocak जनवरी يناير كانون_الثاني".split(
    " ",
  ),
  "february feb febrero février févr fév februar feber fevereiro fev februari febbraio फरवरी فبراير شباط".split(
    " ",
  ),
  "march mar marzo mars märz mrz mär março maart mrt मार्च مارس آذار".split(" "),
  "april apr abril abr avril avr aprile अप्रैल أبريل نيسان ابريل".split(" "),
  "may mayo mai maio mei maggio mag मई مايو أيار".split(" "),
  "june jun junio juin juni junho giugno giu जून يونيو حزيران".split(" "),
  "july jul julio juillet juil juli julho luglio lug जुलाई يوليو تموز".split(" "),
  "august aug agosto ago août aout augustus agu अगस्त أغسطس آب".split(" "),
  "september sept sep septiembre septembre setembro set settembre सितंबर सितम्बर سبتمبر أيلول".split(" "),
  "october oct octubre octobre oktober okt outubro out ottobre ott अक्टूबर अक्तूबर أكتوبر".split(" "),
  "november nov noviembre novembre novembro नवंबर नवम्बर نوفمبر".split(" "),
  "december dec diciembre dic décembre déc dezember dez dezembro december dicembre दिसंबर दिसम्बर ديسمبر".split(
    " ",
  ),
];

/** In Czech, Slovak, Hungarian, Romanian, Danish, Norwegian, Finnish and Ukrainian, where they are none of those above. */
const furtherNames = [
  "leden ledna led január ianuarie ian tammikuu tammi січень січня січ",
  "únor února úno február februarie helmikuu helmi лютий лютого лют",
  "březen března bře marec március márc martie marts maaliskuu maalis березень березня бер",
  "duben dubna dub apríl április ápr aprilie huhtikuu huhti квітень квітня кві",
  "květen května kvě máj május mai toukokuu touko травень травня тра",
  "červen června čvn jún június jún iunie iun kesäkuu kesä червень червня чер",
  "červenec července čvc júl július júl iulie iul heinäkuu heinä липень липня лип",
  "srpen srpna srp augusztus elokuu elo серпень серпня сер",
  "září zář szeptember szept septembrie syyskuu syys вересень вересня вер",
  "říjen října říj október októbra octombrie lokakuu loka жовтень жовтня жов",
  "listopadu noiembrie marraskuu marras novembra листопад листопада лис",
  "prosinec prosince december decembra decembrie joulukuu joulu грудень грудня гру",
];

/** The same in Russian, Greek, Hebrew, Thai, Turkish, Polish and Swedish. */
const moreNames = [
  "январь января янв ιανουάριος ιανουαρίου ιαν ינואר ינו มกราคม ม.ค. ocak oca styczeń stycznia sty januari",
  "февраль февраля фев φεβρουάριος φεβρουαρίου φεβ פברואר פבר กุมภาพันธ์ ก.พ. şubat şub luty lutego lut februari",
  "март марта мар μάρτιος μαρτίου μαρ מרץ มีนาคม มี.ค. mart marzec marca",
  "апрель апреля апр απρίλιος απριλίου απρ אפריל אפר เมษายน เม.ย. nisan nis kwiecień kwietnia kwi",
  "май мая μάιος μαΐου μαϊ מאי พฤษภาคม พ.ค. mayıs maj maja",
  "июнь июня июн ιούνιος ιουνίου ιούν ιουν יוני มิถุนายน มิ.ย. haziran haz czerwiec czerwca cze",
  "июль июля июл ιούλιος ιουλίου ιούλ ιουλ יולי กรกฎาคม ก.ค. temmuz tem lipiec lipca lip",
  "август августа авг αύγουστος αυγούστου αύγ αυγ אוגוסט אוג สิงหาคม ส.ค. ağustos ağu sierpień sierpnia sie augusti",
  "сентябрь сентября сен сент σεπτέμβριος σεπτεμβρίου σεπ ספטמבר ספט กันยายน ก.ย. eylül eyl wrzesień września wrz",
  "октябрь октября окт οκτώβριος οκτωβρίου οκτ אוקטובר אוק ตุลาคม ต.ค. ekim eki październik października paź",
  "ноябрь ноября ноя νοέμβριος νοεμβρίου νοέ νοε נובמבר נוב พฤศจิกายน พ.ย. kasım kas listopad listopada lis",
  "декабрь декабря дек δεκέμβριος δεκεμβρίου δεκ דצמבר דצמ ธันวาคม ธ.ค. aralık ara grudzień grudnia gru",
];

const numbers = new Map<string, number>();
names.forEach((list, i) => {
  for (const name of list) numbers.set(name.replace("_", " "), i + 1);
});
for (const lists of [moreNames, furtherNames]) {
  for (const [i, list] of lists.entries()) {
    // A month's name with a full stop in it is matched without the last one, which may be missing.
    for (const name of list.split(" ").map((one) => one.replace(/\.$/, ""))) {
      if (!numbers.has(name)) numbers.set(name, i + 1);
    }
  }
}

// `sette`, `novem`: people cut a name wherever they like, as long as it stays one month's.
const beginnings = new Map<string, number>();
for (const [name, number] of numbers) {
  for (let end = 3; end < name.length; end++) {
    const start = name.slice(0, end);
    if (numbers.has(start) || !/^[a-zàâäáãéèêëíîïóôöõúûüç]+$/.test(start)) continue;
    beginnings.set(start, beginnings.has(start) && beginnings.get(start) !== number ? 0 : number);
  }
}
for (const [start, number] of beginnings) if (number > 0) numbers.set(start, number);

/** 1–12 for a month's name in any case, with or without a full stop. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ""));
}

/** Longest first, so that `june` is not read as `jun`. */
export const monthNames = [...numbers.keys()].sort((a, b) => b.length - a.length);

/** A pattern source that matches any month name. */
export const monthPattern = monthNames.map((name) => name.replace(/\./g, "\\.")).join("|");
