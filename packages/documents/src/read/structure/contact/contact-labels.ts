/** Words that say what an address is, before it: `Phone:`, `Anschrift`, `电话：`. For `matchAll` and as a source alone. */
export const contactLabels =
  /(?:^|(?<=[\s|,;•·]))(?:e-?mail(?: address)?|mail|correo(?: electrónico)?|courriel|adresse e-?mail|phone(?: number)?|mobile(?: phone| no| number)?|contact (?:no|number)|cell(?: no| number| phone)?|cel|gsm|tlf|tél|tel(?:ephone|efon|éfono|éphone|efono|efone|efoon)?|móvil|portable|handy|mobil|telemóvel|celular|mobiel|cellulare|(?:(?:current|home|postal|residential|permanent|present|physical|mailing|correspondence) )?(?:location|address|residence)|adresse|anschrift|wohnort|wohnhaft in|dirección|domicilio|ciudad|endereço|morada|cidade|ville|adres|woonplaats|indirizzo|residenza|città|miejscowość|miasto|based in|website|web|site|homepage|portfolio|[temapwl](?=[:：])|linked-?in|git-?hub|git-?lab|twitter|instagram|facebook|behance|dribbble|xing|youtube|tik-?tok|telegram|whatsapp|skype|电话|手机|邮箱|电子邮件|地址|现居地|所在地|城市|主页|電話|電話番号|メール|メールアドレス|住所|現住所|फ़ोन|फोन|ईमेल|पता|телефон|тел|эл\. почта|электронная почта|почта|адрес|τηλέφωνο|τηλ|διεύθυνση|טלפון|נייד|דוא״ל|דוא"ל|כתובת|전화|휴대폰|이메일|주소|โทรศัพท์|โทร|อีเมล|ที่อยู่|e-posta|eposta|adress|e-post|adresa|telefonní číslo|telefón|telefonszám|cím|lakcím|adresă|număr de telefon|puhelin|sähköposti|osoite|telefonnummer|електронна пошта|адреса|الهاتف|هاتف|البريد الإلكتروني|البريد|العنوان)(?:\.?\s*[:：]|\.?(?=\s|$|[+\d(|]))/giu;

/** What an address is for, said behind it: `+1 206 555 0143 (Mobile)`. */
export const contactKinds =
  /\((?:mobile|home|work|office|cell|personal|private|company|business|landline|linkedin|github|blog|portfolio|website|other|mobil|privat|beruflich|portable|domicile|móvil|casa|trabajo)\)/giu;

const placeLabel =
  /^(?:(?:(?:current|home|postal|residential|permanent|present|physical|mailing|correspondence) )?(?:location|address|residence)|adresse|anschrift|wohnort|wohnhaft in|dirección|domicilio|ciudad|endereço|morada|cidade|ville|adres|woonplaats|indirizzo|residenza|città|miejscowość|miasto|based in|地址|现居地|所在地|城市|住所|現住所|पता|адрес|διεύθυνση|כתובת|주소|ที่อยู่|adress|adresa|bydliště|trvalé bydliště|lakcím|cím|adresă|osoite|адреса|العنوان)[\s.:：]*$/iu;

const onlyLabel = new RegExp(`^(?:${contactLabels.source})$`, "iu");

/** `Phone`, `E-mail:`: a label and nothing else. */
export function isContactLabel(text: string): boolean {
  return onlyLabel.test(text.trim());
}

/** A label that says a place follows: `Wohnort:`. */
export function isPlaceLabel(text: string): boolean {
  return placeLabel.test(text.trim());
}
