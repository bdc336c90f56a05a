/** Headings in Russian, Greek, Hebrew, Korean, Thai, Turkish, Polish and Swedish, by section. */
export const moreHeadings: Record<string, string> = {
  summary:
    "о себе|обо мне|профиль|краткая информация|цель|προφίλ|περίληψη|σχετικά με εμένα|επαγγελματικό προφίλ|פרופיל|תקציר|תמצית|אודות|על עצמי|자기소개|소개|요약|프로필|경력 요약|โปรไฟล์|ข้อมูลสรุป|สรุป|เกี่ยวกับฉัน|สรุปประวัติ|จุดมุ่งหมายในอาชีพ|özet|profil|hakkımda|kariyer hedefi|kişisel profil|podsumowanie|podsumowanie zawodowe|o mnie|cel zawodowy|sammanfattning|om mig|profil och sammanfattning|om",
  contact:
    "контакты|контактная информация|личные данные|личная информация|επικοινωνία|στοιχεία επικοινωνίας|προσωπικά στοιχεία|פרטים אישיים|יצירת קשר|פרטי התקשרות|연락처|인적사항|인적 사항|개인정보|ติดต่อ|ข้อมูลติดต่อ|ข้อมูลส่วนตัว|iletişim|iletişim bilgileri|kişisel bilgiler|dane kontaktowe|dane osobowe|kontaktuppgifter|personuppgifter|personlig information",
  work: "przebieg pracy zawodowej|przebieg kariery|kariera zawodowa|опыт работы|опыт|профессиональный опыт|трудовая деятельность|карьера|εμπειρία|επαγγελματική εμπειρία|εργασιακή εμπειρία|προϋπηρεσία|ניסיון|ניסיון תעסוקתי|ניסיון מקצועי|ניסיון בעבודה|경력|경력사항|경력 사항|경험|업무 경험|직무 경험|ประสบการณ์|ประสบการณ์ทำงาน|ประสบการณ์การทำงาน|ประวัติการทำงาน|deneyim|iş deneyimi|iş tecrübesi|iş deneyimleri|mesleki deneyim|tecrübe|doświadczenie|doświadczenie zawodowe|przebieg kariery|kariera|erfarenhet|arbetslivserfarenhet|arbetserfarenhet|yrkeserfarenhet|anställningar|arbete",
  education:
    "образование|обучение|εκπαίδευση|σπουδές|εκπαίδευση και κατάρτιση|השכלה|לימודים|השכלה אקדמית|학력|학력사항|학력 사항|교육|การศึกษา|ประวัติการศึกษา|eğitim|eğitim bilgileri|öğrenim|eğitim durumu|wykształcenie|edukacja|utbildning|utbildningar",
  skills:
    "навыки|ключевые навыки|профессиональные навыки|технические навыки|умения|δεξιότητες|τεχνικές δεξιότητες|ικανότητες|γνώσεις|מיומנויות|כישורים|יכולות|כישורים טכניים|ידע טכני|기술|보유 기술|기술 스택|스킬|역량|핵심 역량|ทักษะ|ความสามารถ|ทักษะและความสามารถ|ทักษะทางเทคนิค|beceriler|yetenekler|yetkinlikler|teknik beceriler|bilgisayar becerileri|umiejętności|umiejętności techniczne|kompetencje|kwalifikacje|kompetenser|färdigheter|kunskaper|tekniska kunskaper|tekniska färdigheter",
  projects:
    "проекты|личные проекты|έργα|προσωπικά έργα|פרויקטים|프로젝트|개인 프로젝트|프로젝트 경험|โครงการ|โปรเจกต์|ผลงาน|projeler|kişisel projeler|projekty|projekty własne|projekt",
  certificates:
    "сертификаты|сертификаты и лицензии|лицензии|πιστοποιήσεις|πιστοποιητικά|תעודות|הסמכות|קורסים והסמכות|자격증|자격|자격사항|ใบรับรอง|ประกาศนียบัตร|ใบอนุญาต|sertifikalar|belgeler|lisanslar ve sertifikalar|certyfikaty|uprawnienia|certyfikaty i uprawnienia|certifieringar|certifikat",
  awards:
    "награды|достижения|награды и достижения|βραβεία|διακρίσεις|פרסים|הישגים|수상|수상 경력|수상경력|수상내역|รางวัล|รางวัลและเกียรติบัตร|ödüller|başarılar|nagrody|osiągnięcia|nagrody i wyróżnienia|utmärkelser|priser|stipendier",
  publications:
    "публикации|научные публикации|δημοσιεύσεις|פרסומים|논문|출판물|출판|저서|ผลงานตีพิมพ์|สิ่งพิมพ์|yayınlar|publikacje|publikationer",
  languages:
    "языки|знание языков|иностранные языки|γλώσσες|ξένες γλώσσες|שפות|언어|외국어|어학|어학 능력|ภาษา|ทักษะทางภาษา|ความสามารถทางภาษา|diller|yabancı dil|yabancı diller|dil becerileri|języki|języki obce|znajomość języków|språk|språkkunskaper",
  volunteer:
    "волонтёрство|волонтерство|общественная деятельность|εθελοντισμός|εθελοντική εργασία|התנדבות|봉사활동|봉사 활동|자원봉사|대외활동|งานอาสาสมัคร|จิตอาสา|กิจกรรม|gönüllülük|gönüllü çalışmalar|wolontariat|działalność społeczna|volontärarbete|ideellt arbete|ideella uppdrag|förtroendeuppdrag",
  interests:
    "интересы|увлечения|хобби|ενδιαφέροντα|χόμπι|תחביבים|תחומי עניין|취미|관심사|취미 및 관심사|ความสนใจ|งานอดิเรก|ilgi alanları|hobiler|zainteresowania|hobby|intressen|fritidsintressen",
  courses:
    "курсы|повышение квалификации|тренинги|σεμινάρια|επιμόρφωση|קורסים|השתלמויות|교육 이수|교육사항|การอบรม|ประวัติการอบรม|kurslar|eğitimler ve kurslar|seminerler|kursy|szkolenia|kursy i szkolenia|kurser|kurser och certifikat",
  references:
    "рекомендации|συστάσεις|המלצות|ממליצים|추천인|บุคคลอ้างอิง|ผู้รับรอง|referanslar|referencje|referenser",
};
