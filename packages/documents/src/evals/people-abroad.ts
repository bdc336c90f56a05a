import type { Person } from "./person.ts";

// None of these people, firms or schools exist.
const base = { links: [] as string[], projects: [], certificates: [] };

export const peopleAbroad: Person[] = [
  {
    ...base,
    id: "german",
    language: "de",
    name: "Jörg Weißhäupl",
    label: "Projektleiter Anlagenbau",
    email: "joerg.weisshaeupl@post.example",
    phone: ["+49 221 5550143", "+492215550143"],
    place: "Köln, Deutschland",
    links: ["https://www.xing.com/profile/Joerg_Weisshaeupl"],
    summary:
      "Projektleiter mit zwölf Jahren Erfahrung im Anlagenbau, der Termine hält und Schwierigkeiten früh anspricht.",
    work: [
      {
        title: "Projektleiter",
        employer: "Rheintal Anlagenbau GmbH",
        place: "Köln, Deutschland",
        start: "2019-04",
        bullets: [
          "Leitung von sechs Projekten mit einem Gesamtvolumen von 14 Mio. Euro, alle innerhalb des Budgets abgeschlossen",
          "Einführung einer wöchentlichen Risikobesprechung, durch die Nachträge um 27 % zurückgingen",
        ],
      },
      {
        title: "Entwicklungsingenieur",
        employer: "Maschinenfabrik Ostheim AG",
        place: "Aachen, Deutschland",
        start: "2012-10",
        end: "2019-03",
        bullets: [
          "Entwicklung einer Förderanlage, die heute an elf Standorten in drei Ländern im Einsatz ist",
          "Betreuung von Abschlussarbeiten an der Hochschule und Schulung neuer Kolleginnen und Kollegen",
        ],
      },
    ],
    education: [
      {
        studyType: "Diplom-Ingenieur",
        area: "Maschinenbau",
        joiner: " ",
        institution: "Technische Hochschule Westmark",
        place: "Aachen, Deutschland",
        start: "2006-10",
        end: "2012-09",
      },
    ],
    skills: [
      { name: "Fachkenntnisse", keywords: ["Projektsteuerung", "SolidWorks", "SAP", "Vertragsrecht"] },
    ],
    languages: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "C1"],
    ],
  },
  {
    ...base,
    id: "french",
    language: "fr",
    name: "Éloïse Garçonnet",
    label: "Cheffe de produit",
    email: "eloise.garconnet@courrier.example",
    phone: ["+33 1 55 50 12 34", "+33155501234"],
    place: "Lyon, France",
    summary:
      "Cheffe de produit depuis sept ans, à l’aise avec les équipes techniques comme avec les commerciaux et les clients.",
    work: [
      {
        title: "Cheffe de produit",
        employer: "Groupe Valombre",
        place: "Lyon, France",
        start: "2020-02",
        bullets: [
          "Lancement de trois gammes de produits dans cinq pays, avec un chiffre d’affaires de 8,2 millions d’euros",
          "Réduction de 40 % du délai entre une idée et sa mise sur le marché grâce à des essais plus courts",
        ],
      },
      {
        title: "Assistante marketing",
        employer: "Maison Tréville",
        place: "Paris, France",
        start: "2016-09",
        end: "2020-01",
        bullets: [
          "Organisation de douze salons professionnels par an et suivi de leur budget jusqu’à la dernière facture",
          "Rédaction des fiches de deux cents produits en français et en anglais",
        ],
      },
    ],
    education: [
      {
        studyType: "Master",
        area: "Marketing",
        joiner: " en ",
        institution: "École supérieure de commerce de Bellecour",
        place: "Lyon, France",
        start: "2014-09",
        end: "2016-06",
      },
    ],
    skills: [{ name: "Outils", keywords: ["Figma", "Excel", "Salesforce", "Jira"] }],
    languages: [
      ["Français", "langue maternelle"],
      ["Anglais", "courant"],
    ],
  },
  {
    ...base,
    id: "spanish",
    language: "es",
    name: "Íñigo Peñalver Ruano",
    label: "Ingeniero de Software",
    email: "inigo.penalver@correo.example",
    phone: ["+34 915 550 123", "+34915550123"],
    place: "Madrid, España",
    links: ["https://github.com/inigopenalver"],
    summary:
      "Ingeniero de software con ocho años de experiencia en banca y comercio electrónico, y gusto por el código sencillo.",
    work: [
      {
        title: "Ingeniero de Software",
        employer: "Banco Almenara",
        place: "Madrid, España",
        start: "2019-05",
        bullets: [
          "Diseñé el servicio de pagos instantáneos que procesa dos millones de operaciones al mes sin interrupciones",
          "Reduje el tiempo de las pruebas de cincuenta a siete minutos y formé a doce compañeros en ellas",
        ],
      },
      {
        title: "Desarrollador Web",
        employer: "Tiendas Guadarrama S.L.",
        place: "Sevilla, España",
        start: "2016-03",
        end: "2019-04",
        bullets: [
          "Desarrollé la tienda en línea que hoy supone el treinta por ciento de las ventas de la empresa",
          "Mejoré la velocidad de carga de las páginas principales de cuatro segundos a uno",
        ],
      },
    ],
    education: [
      {
        studyType: "Grado",
        area: "Ingeniería Informática",
        joiner: " en ",
        institution: "Universidad Politécnica de Arganda",
        place: "Madrid, España",
        start: "2011-09",
        end: "2015-06",
      },
    ],
    skills: [{ name: "Tecnologías", keywords: ["Java", "Kotlin", "PostgreSQL", "Docker"] }],
    languages: [
      ["Español", "nativo"],
      ["Inglés", "C1"],
    ],
  },
  {
    ...base,
    id: "portuguese",
    language: "pt",
    name: "Conceição Magalhães",
    label: "Analista de Dados",
    email: "conceicao.m@caixa.example",
    phone: ["+55 11 95555-0123", "+5511955550123"],
    place: "São Paulo, Brasil",
    summary:
      "Analista de dados com seis anos de experiência em varejo e logística, e paixão por relatórios claros.",
    work: [
      {
        title: "Analista de Dados",
        employer: "Varejo Ipiranga S.A.",
        place: "São Paulo, Brasil",
        start: "2021-08",
        bullets: [
          "Criei o painel de vendas usado todos os dias por quatrocentas lojas em todo o país",
          "Reduzi em 18% as perdas de estoque com um modelo simples de previsão de demanda",
        ],
      },
      {
        title: "Assistente de Logística",
        employer: "Transportes Mantiqueira",
        place: "Campinas, Brasil",
        start: "2018-02",
        end: "2021-07",
        bullets: [
          "Acompanhei as entregas de noventa caminhões e propus rotas que economizaram combustível",
          "Organizei o arquivo de notas fiscais de três anos para a auditoria externa",
        ],
      },
    ],
    education: [
      {
        studyType: "Bacharelado",
        area: "Estatística",
        joiner: " em ",
        institution: "Universidade Federal do Vale Azul",
        place: "São Paulo, Brasil",
        start: "2014-02",
        end: "2017-12",
      },
    ],
    skills: [{ name: "Ferramentas", keywords: ["SQL", "Power BI", "Python", "Excel"] }],
    languages: [
      ["Português", "nativo"],
      ["Inglês", "avançado"],
    ],
  },
  {
    ...base,
    id: "dutch",
    language: "nl",
    name: "Sanne van den IJssel",
    label: "UX-ontwerper",
    email: "sanne@vandenijssel.example",
    phone: ["+31 20 555 0123", "+31205550123"],
    place: "Utrecht, Nederland",
    summary:
      "Ontwerper met negen jaar ervaring bij overheid en zorg, die elk scherm eerst met gebruikers toetst.",
    work: [
      {
        title: "Senior UX-ontwerper",
        employer: "Zorgpoort B.V.",
        place: "Utrecht, Nederland",
        start: "2020-01",
        bullets: [
          "Ontwierp het patiëntenportaal dat door achthonderdduizend mensen in het hele land wordt gebruikt",
          "Voerde meer dan tweehonderd gesprekken met gebruikers en legde de bevindingen vast voor alle teams",
        ],
      },
      {
        title: "Webontwikkelaar",
        employer: "Studio Noorderlicht",
        place: "Groningen, Nederland",
        start: "2015-06",
        end: "2019-12",
        bullets: [
          "Bouwde toegankelijke websites voor veertien gemeenten volgens de geldende richtlijnen",
          "Begeleidde stagiairs en gaf elk kwartaal een cursus over toegankelijkheid",
        ],
      },
    ],
    education: [
      {
        studyType: "Bachelor",
        area: "Communicatie en Multimedia Design",
        joiner: " ",
        institution: "Hogeschool Westerkwartier",
        place: "Groningen, Nederland",
        start: "2011-09",
        end: "2015-06",
      },
    ],
    skills: [{ name: "Programma's", keywords: ["Figma", "Sketch", "HTML", "CSS"] }],
    languages: [
      ["Nederlands", "moedertaal"],
      ["Engels", "vloeiend"],
    ],
  },
  {
    ...base,
    id: "italian",
    language: "it",
    name: "Niccolò D'Alessandro",
    label: "Architetto",
    email: "niccolo.dalessandro@posta.example",
    phone: ["+39 02 5550 1234", "+390255501234"],
    place: "Milano, Italia",
    summary:
      "Architetto con dieci anni di esperienza nel restauro di edifici storici e nella progettazione di scuole.",
    work: [
      {
        title: "Responsabile di progetto",
        employer: "Studio Bramantino S.r.l.",
        place: "Milano, Italia",
        start: "2018-09",
        bullets: [
          "Direzione dei lavori per il restauro di quattro palazzi storici nel centro della città",
          "Coordinamento di un gruppo di nove persone tra architetti, ingegneri e restauratori",
        ],
      },
      {
        title: "Progettista",
        employer: "Cooperativa Ponte Vecchio",
        place: "Bologna, Italia",
        start: "2013-03",
        end: "2018-08",
        bullets: [
          "Progettazione di sei scuole elementari con consumi energetici vicini allo zero",
          "Redazione dei computi metrici e verifica delle offerte delle imprese",
        ],
      },
    ],
    education: [
      {
        studyType: "Laurea magistrale",
        area: "Architettura",
        joiner: " in ",
        institution: "Politecnico di Valsesia",
        place: "Milano, Italia",
        start: "2007-10",
        end: "2012-12",
      },
    ],
    skills: [{ name: "Programmi", keywords: ["AutoCAD", "Revit", "Rhino", "QGIS"] }],
    languages: [
      ["Italiano", "madrelingua"],
      ["Inglese", "B2"],
    ],
  },
  {
    ...base,
    id: "chinese",
    language: "zh",
    name: "林晓岚",
    label: "高级软件工程师",
    email: "xiaolan.lin@youxiang.example",
    phone: ["+86 138 0013 8000", "+8613800138000"],
    place: "上海, 中国",
    summary: "八年后端开发经验，熟悉高并发系统与数据库优化，重视代码质量与团队协作。",
    work: [
      {
        title: "高级软件工程师",
        employer: "云帆网络科技有限公司",
        place: "上海, 中国",
        start: "2019-07",
        bullets: [
          "负责订单系统的重构，将接口平均响应时间从三百毫秒降低到八十毫秒，全年没有发生重大故障",
          "带领五人小组完成数据库拆分，支持每日两千万笔交易并保证数据一致",
        ],
      },
      {
        title: "软件工程师",
        employer: "青石信息技术有限公司",
        place: "杭州, 中国",
        start: "2015-07",
        end: "2019-06",
        bullets: [
          "开发会员积分平台，服务超过三百万名用户，上线后投诉数量下降百分之四十",
          "编写自动化测试并推广到全部十二个项目",
        ],
      },
    ],
    education: [
      {
        studyType: "硕士",
        area: "计算机科学",
        joiner: "，",
        institution: "江东理工大学",
        place: "南京, 中国",
        start: "2012-09",
        end: "2015-06",
      },
    ],
    skills: [{ name: "技术", keywords: ["Java", "MySQL", "Redis", "Kafka"] }],
    languages: [
      ["中文", "母语"],
      ["英语", "流利"],
    ],
  },
  {
    ...base,
    id: "japanese",
    language: "ja",
    name: "佐久間 美緒",
    label: "プロジェクトマネージャー",
    email: "mio.sakuma@yubin.example",
    phone: ["+81 3 5555 0123", "+81355550123"],
    place: "東京, 日本",
    summary: "製造業向けシステムの導入を十年担当し、現場と開発の橋渡しを得意としています。",
    work: [
      {
        title: "プロジェクトマネージャー",
        employer: "株式会社あおばシステム",
        place: "東京, 日本",
        start: "2018-04",
        bullets: [
          "生産管理システムの導入を七つの工場で統括し、在庫を二割削減しながら納期を守りました",
          "十二名のチームを率い、毎週の振り返りを通じて障害件数を半分にしました",
        ],
      },
      {
        title: "システムエンジニア",
        employer: "株式会社みなと情報",
        place: "横浜, 日本",
        start: "2013-04",
        end: "2018-03",
        bullets: [
          "物流倉庫の在庫照会機能を設計し、検索時間を十分の一に短縮しました",
          "新入社員向けの研修資料を作成し、三年間講師を務めました",
        ],
      },
    ],
    education: [
      {
        studyType: "学士",
        area: "情報工学",
        joiner: "、",
        institution: "富士見工科大学",
        place: "東京, 日本",
        start: "2009-04",
        end: "2013-03",
      },
    ],
    skills: [{ name: "技術", keywords: ["Java", "Oracle", "AWS", "Jira"] }],
    languages: [
      ["日本語", "母国語"],
      ["英語", "ビジネス"],
    ],
  },
  {
    ...base,
    id: "arabic",
    language: "ar",
    name: "سلمى القاضي",
    label: "مهندسة برمجيات",
    email: "salma.alqadi@barid.example",
    phone: ["+20 2 2555 0123", "+20225550123"],
    place: "القاهرة، مصر",
    summary: "مهندسة برمجيات بخبرة سبع سنوات في بناء الأنظمة المالية وتحسين أدائها والعمل مع فرق كبيرة.",
    work: [
      {
        title: "مهندسة برمجيات",
        employer: "شركة النيل للتقنية",
        place: "القاهرة، مصر",
        start: "2020-03",
        bullets: [
          "صممت خدمة الدفع التي تعالج مليون عملية في اليوم دون انقطاع منذ إطلاقها",
          "أشرفت على تدريب ستة مهندسين جدد وكتبت دليل مراجعة الشيفرة للفريق",
        ],
      },
      {
        title: "مطورة ويب",
        employer: "مجموعة الواحة",
        place: "الإسكندرية، مصر",
        start: "2017-06",
        end: "2020-02",
        bullets: [
          "طورت موقع المتجر الذي يخدم مئتي ألف عميل في أربع دول عربية",
          "خفضت زمن تحميل الصفحات من خمس ثوان إلى ثانيتين",
        ],
      },
    ],
    education: [
      {
        studyType: "بكالوريوس",
        area: "علوم الحاسب",
        joiner: " في ",
        institution: "جامعة الساحل",
        place: "الإسكندرية، مصر",
        start: "2013-09",
        end: "2017-06",
      },
    ],
    skills: [{ name: "التقنيات", keywords: ["Java", "Python", "Linux", "Docker"] }],
    languages: [
      ["العربية", "اللغة الأم"],
      ["الإنجليزية", "ممتاز"],
    ],
  },
  {
    ...base,
    id: "hindi",
    language: "hi",
    name: "अनन्या देशपांडे",
    label: "सॉफ़्टवेयर इंजीनियर",
    email: "ananya.d@patra.example",
    phone: ["+91 22 5550 0123", "+912255500123"],
    place: "मुंबई, भारत",
    summary: "सॉफ़्टवेयर इंजीनियर जिनके पास बैंकिंग और बीमा क्षेत्र में छह वर्षों का अनुभव है।",
    work: [
      {
        title: "सॉफ़्टवेयर इंजीनियर",
        employer: "सह्याद्री टेक कंपनी",
        place: "मुंबई, भारत",
        start: "2020-08",
        bullets: [
          "भुगतान सेवा को नए सिरे से लिखा जिससे औसत प्रतिक्रिया समय आधा हो गया",
          "चार नए सहकर्मियों को प्रशिक्षण दिया और परीक्षण की मार्गदर्शिका तैयार की",
        ],
      },
      {
        title: "वेब डेवलपर",
        employer: "नर्मदा सॉफ़्टवेयर लिमिटेड",
        place: "पुणे, भारत",
        start: "2017-07",
        end: "2020-07",
        bullets: [
          "बीमा पोर्टल का निर्माण किया जिसे हर महीने दो लाख ग्राहक उपयोग करते हैं",
          "पुराने पन्नों की गति को तीन गुना बढ़ाया और त्रुटियाँ कम कीं",
        ],
      },
    ],
    education: [
      {
        studyType: "बी.टेक",
        area: "कंप्यूटर विज्ञान",
        joiner: ", ",
        institution: "कृष्णा विश्वविद्यालय",
        place: "पुणे, भारत",
        start: "2013-07",
        end: "2017-06",
      },
    ],
    skills: [{ name: "तकनीक", keywords: ["Java", "Spring", "MySQL", "Linux"] }],
    languages: [
      ["हिन्दी", "मातृभाषा"],
      ["अंग्रेज़ी", "धाराप्रवाह"],
    ],
  },
];
