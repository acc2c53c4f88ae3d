// What stands below a press release and is no news: whom to call, notes for editors, the paragraph about the company.

import { itemsOf } from './items.ts';

const CONTACTS = `
media contact | media contacts | press contact | press contacts | press contact details | media enquiries | press enquiries
media inquiries | press inquiries | contact for media | contacts for media | for media enquiries | for press enquiries
for more information | for further information | notes to editors | note to editors | editor's notes | notes for editors
pressekontakt | pressekontakte | medienkontakt | kontakt für medien | kontakt für die presse | pressestelle
ansprechpartner für die presse | ansprechpartner für medien | hinweis für redaktionen | hinweise für die redaktion
rückfragehinweis | rückfragen an | rückfragen bitte an | original-content von | medienkontakte
contact presse | contacts presse | contacts médias | relations presse | contact média | service de presse
contacto de prensa | contactos de prensa | contacto para medios | contacto con los medios | contacto para la prensa
contatti stampa | contatto stampa | ufficio stampa | contatti per la stampa | contactos para a imprensa
contato para a imprensa | assessoria de imprensa | contato de imprensa | contacto de imprensa
perscontact | perscontacten | contact voor de pers | voor de redactie | noot voor de redactie | noot aan de redactie
presskontakt | presskontakter | pressekontakter | mediekontakt | kontakt dla mediów | kontakt prasowy
kontakt pro média | basın iletişim | basın irtibat | контакты для сми | контакты для прессы | пресс-служба | контакти для змі
報道関係者お問い合わせ先 | 報道関係のお問い合わせ先 | 本件に関するお問い合わせ先 | 本件に関するお問い合わせ | お問い合わせ先
媒体联系人 | 媒体联系 | 媒體聯絡人 | 媒體聯絡 | 新闻联系人 | 언론 문의 | 보도자료 문의 | 문의처 | 홍보 담당
for more information contact | for more information please contact | for further information contact | for media inquiries contact
for further information please contact | for media enquiries contact | press office | press desk | media office | media relations
rückfragen | bei rückfragen | für rückfragen | rückfragen von medien | rückfragen der medien | rückfragen von medienvertretern
rückfragen von journalisten | medienrückfragen | presserückfragen | kontakt presse | kontakt für medienanfragen | kontakt medien
kontakt für journalisten | für medienvertreter | kontaktdaten anzeigen | rückfragen außerhalb der bürozeiten | medienstelle
contacts média | contact médias | contacts medias | bureau de presse | bureau de la communication | service de la communication
service communication | relations médias | relations avec les médias | gabinete de prensa | gabinete de comunicación
oficina de prensa | oficina de comunicación | departamento de prensa | departamento de comunicación | contacto prensa
contacto de medios | atención a medios | para más información | para mayor información | ufficio comunicazione | servizio stampa
informazioni per la stampa | contatti per i media | contatti media | per ulteriori informazioni | gabinete de imprensa
gabinete de comunicação | assessoria de comunicação | informações à imprensa | informações para a imprensa | para mais informações
contactos para imprensa | contato para imprensa | contatos para a imprensa | atendimento à imprensa | noot voor redactie
niet voor publicatie | contact voor media | contact voor pers | persvoorlichting | persvoorlichter | voor meer informatie
pressansvarig | presstjänst | för mer information | för ytterligare information | för mer information kontakta
frågor besvaras av | for yderligere information | for mere information | kontakt for pressen | presseafdelingen
for mer informasjon | for ytterligere informasjon | mediehenvendelser | pressetelefon | kontakt for media | lisätietoja antaa
lisätietoja antavat | lisätietoja medialle | mediayhteydenotot | kontakt dla prasy | kontakt z mediami | biuro prasowe
więcej informacji udziela | dodatkowych informacji udziela | kontakt pro novináře | tiskové oddělení | basın bürosu
basın ve halkla ilişkiler | ayrıntılı bilgi için | detaylı bilgi için | контактное лицо для сми | контакты пресс-службы
прес-служба | пресслужба | контакт для змі | контакти для преси | sajtókapcsolat | sajtóiroda | contact presă | biroul de presă
pentru informații suplimentare | γραφείο τύπου
للتواصل الإعلامي | جهة الاتصال الإعلامية | الاتصال الإعلامي | मीडिया संपर्क | kontak media | liên hệ báo chí
`;

// What opens a heading about a company: "About Sample Pumps", "Über die Sample AG"
const ABOUTS = `
about | über | à propos de | à propos d' | acerca de | sobre | informazioni su | chi è | over | om | o firmie | o spółce
о компании | про компанію | hakkında
`;

/** Folded lines below which only contacts and notes stand. */
export const CONTACT_HEADS: ReadonlySet<string> = new Set(itemsOf(CONTACTS));

// What heads a contact only where an address or a number stands below.
const WORDS = `
contact | contacts | contact us | contact information | kontakt | kontakte | kontaktdaten | ansprechpartner | ansprechpartnerin
weitere auskünfte | weitere informationen | pour plus d'informations | renseignements | contacto | datos de contacto
más información | contato | contatti | per informazioni | mais informações | contactgegevens | contactpersoon | meer informatie
kontaktperson | kontaktpersoner | kontaktuppgifter | upplysningar | yderligere information | yderligere oplysninger | flere oplysninger
kontaktinformasjon | lisätietoja | lisätiedot | yhteystiedot | yhteyshenkilö | dodatkowe informacje | rzecznik prasowy
další informace | více informací | bližší informace | tisková mluvčí | tiskový mluvčí | iletişim | daha fazla bilgi için
контакты | контактное лицо | дополнительная информация | контакти | додаткова інформація | további információ
`;

/** Folded lines that head a contact only where an address or a number stands below. */
export const CONTACT_WORDS: ReadonlySet<string> = new Set(itemsOf(WORDS));

/** Folded openings of the heading of a paragraph about a company, up to its name: "om " begins no "Omar". */
export const ABOUT_OPENINGS: readonly string[] = itemsOf(ABOUTS).map((opening) =>
  opening.endsWith("'") ? opening : `${opening} `,
);

// What stands above a press release and names nobody.
const RELEASES = `
press release | news release | media release | for immediate release | pressemitteilung | medienmitteilung | presseinformation
communiqué de presse | comunicado de prensa | nota de prensa | comunicato stampa | comunicado de imprensa | persbericht
pressmeddelande | pressemelding | pressemeddelelse | informacja prasowa | tisková zpráva | basın bülteni | пресс-релиз
пресреліз | siaran pers | thông cáo báo chí | プレスリリース | 新闻稿 | 新聞稿 | 보도자료 | بيان صحفي
`;

/** Folded lines that call a page a press release. */
export const RELEASE_LABELS: ReadonlySet<string> = new Set(itemsOf(RELEASES));
