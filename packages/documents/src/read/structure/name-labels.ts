const label =
  /^(?:full names?|names?|(?:first |given )?names? \/ (?:surname|family name|last name)s?|surname,? (?:\/ |and )?(?:first |fore)?names?|candidate(?:['’]s)? name|nachname \/ vorname|nom \/ prénom|prénom \/ nom|apellidos? \/ nombres?|nombres? \/ apellidos?|apelidos? \/ nomes?(?: próprios?)?|nazwisko \/ imię|imię \/ nazwisko|příjmení \/ jméno|jméno \/ příjmení|priezvisko \/ meno|meno \/ priezvisko|name and surname|vor- und (?:nach|zu)name|vorname,? (?:und )?nachname|nom(?: et prénom)?|prénom et nom|nombre(?: y apellidos?| completo)?|naam|nome(?: completo)?|(?:nome|cognome)\s*(?:e|\/)\s*(?:nome|cognome)|姓名|氏名|名前|الاسم|नाम|имя|фио|이름|성명|imię i nazwisko|ad soyad|namn|jméno(?: a příjmení)?|meno(?: a priezvisko)?|(?:teljes )?név|nume(?: (?:și|şi) prenume)?|(?:fulde |fullt )?navn|nimi|прізвище,? (?:та )?ім['’]я|ім['’]я)\s*[:：]?$/iu;

/** `Name`, `Vor- und Nachname:`, `First name(s) / Surname(s)`: the whole name follows. */
export function isNameLabel(text: string): boolean {
  return label.test(text.replace(/\((?:s|i|n|en|es|e)\)/giu, ""));
}
