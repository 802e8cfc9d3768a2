/** Why the app cannot start, or not go on in this tab. */
export const start = {
  contentFailure: {
    title: 'De inhoud kon niet worden geladen',
    host: 'Geef dit door aan wie deze site beheert. Wat je hebt ingevuld staat nog op dit apparaat.',
  },
  openFailure: {
    title: {
      StorageMissing: 'Deze browser slaat niets op',
      StorageInsecure: 'Dit adres is niet beveiligd',
      StorageTooNew: 'Je gegevens zijn van een nieuwere versie',
      StorageBlocked: 'Groeispiegel is nog open in een ander tabblad',
      StorageSilent: 'De opslag van je browser geeft geen antwoord',
      StorageEmptied: 'De opslag van je browser is leeg',
      StorageBroken: 'De opslag van je browser gaat niet open',
      StorageGone: 'Wat was opgeslagen, staat niet meer op dit apparaat',
    },
    StorageMissing:
      'Wat je hier invult, ben je kwijt als je het venster sluit. Dat gebeurt bijvoorbeeld in een privévenster. Open de app in een gewoon venster.',
    StorageInsecure:
      'Een browser bewaart alleen iets bij https://. Open Groeispiegel daar. Lukt dat niet? Geef dit door aan wie deze site beheert.',
    secure: 'Ga naar het beveiligde adres',
    StorageTooNew: 'Laad de pagina opnieuw om die versie te krijgen. Je gegevens zijn er nog.',
    StorageBlocked:
      'Dat tabblad gebruikt nog een oude versie. Sluit het, dan gaat het hier vanzelf verder. Je gegevens zijn er nog.',
    StorageSilent:
      'Sluit andere tabbladen met Groeispiegel. Dan gaat het hier vanzelf verder; anders laad je de pagina opnieuw. Je gegevens zijn er nog.',
    StorageEmptied: 'De browser heeft de gegevens van deze site gewist. Laad de pagina opnieuw.',
    StorageBroken:
      'Sluit de browser helemaal, open hem opnieuw en probeer het nog eens. Er is niets gewist. Technische melding: {{detail}}',
    StorageGone:
      'De browser heeft het gewist, of iemand heeft de sitegegevens gewist. Ook de automatische kopie is er niet meer. Heb je een reservekopie, zet die dan terug.',
    restore: 'Reservekopie terugzetten',
    begin: 'Leeg beginnen',
    ifItStays:
      'Blijft dit zo? Bewaar dan eerst wat er nog staat in een bestand. Wis daarna de gegevens van deze site in de instellingen van je browser. Open dan Groeispiegel opnieuw en zet het bestand terug.',
    rescue: 'Bewaar wat er nog staat in een bestand',
    rescued:
      'Het bestand staat klaar. Kijk bij je downloads en bewaar het goed: je kunt het later terugzetten.',
    notRescued: 'Er kon niets worden gelezen. Er is niets gewist.',
  },
  takenOver: {
    title: 'Laad deze pagina opnieuw',
    text: 'In een ander tabblad is een nieuwere versie geopend, of zijn je gegevens hersteld. Alles wat opgeslagen was, is er nog.',
  },
  emptied: {
    title: 'De gegevens van deze site zijn net gewist',
    why: 'Dat deed je browser, of iemand die de sitegegevens wiste.',
    known_zero: 'Dit tabblad weet nog wat je hier schreef. Zet je dat terug op dit apparaat?',
    known_one: 'Dit tabblad weet nog {{count}} meting. Zet je die terug op dit apparaat?',
    known_other: 'Dit tabblad weet nog {{count}} metingen. Zet je die terug op dit apparaat?',
    both_one:
      'Dit tabblad weet nog {{count}} meting, en wat je verder schreef. Zet je dat terug op dit apparaat?',
    both_other:
      'Dit tabblad weet nog {{count}} metingen, en wat je verder schreef. Zet je dat terug op dit apparaat?',
    putBack: 'Terugzetten',
    save: 'Bewaren in een bestand',
    begin: 'Leeg beginnen',
    failed: 'Terugzetten is niet gelukt. Bewaar alles in een bestand, en probeer het dan nog eens.',
  },
  recovered: {
    title: 'Groeispiegel heeft {{what}} teruggezet',
    gone: 'Je browser was je gegevens kwijt. Ze komen uit de automatische kopie van {{copied}}.',
    broken: 'De opslag van je browser was stuk. Je gegevens komen uit de automatische kopie van {{copied}}.',
    incomplete:
      'In de opslag van je browser ontbrak iets. Het komt uit de automatische kopie van {{copied}}.',
    read: 'Begrepen',
  },
  copyTrouble: {
    title: 'Alles is opgeslagen, maar niet dubbel',
    text: 'De app slaat alles twee keer op in deze browser. De automatische kopie maken lukt nu niet. Maak daarom een reservekopie. Bij Reservekopie lees je wat er aan de hand is.',
    backup: 'Maak reservekopie',
    storage: 'Bekijk de opslag',
    read: 'Begrepen',
  },
} as const
