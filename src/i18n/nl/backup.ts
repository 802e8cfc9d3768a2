export const backup = {
  make: {
    title: 'Maak reservekopie',
    why: 'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie.',
    empty:
      'Er is nog niets om te bewaren. Zodra je iets hebt gescoord of geschreven, maak je hier een reservekopie.',
    notReports:
      'Rapporten die je van anderen kreeg, komen niet in de reservekopie. Ben je ze kwijt, vraag ze dan opnieuw.',
    emptyRestore: 'Heb je al een reservekopie, van een ander apparaat of van vroeger? Die zet je zo terug:',
    last: 'Je laatste reservekopie maakte je op {{date}}.',
    none: 'Je hebt op dit apparaat nog geen reservekopie gemaakt.',
    kind: 'Hoe wil je het bestand bewaren?',
    locked: 'Met een wachtwoord',
    lockedHint: 'Aangeraden. Alleen wie het wachtwoord heeft, kan het bestand openen.',
    readable: 'Leesbaar, zonder wachtwoord',
    readableHint: 'Iedereen die het bestand krijgt, kan je scores en notities lezen.',
    readableWarningTitle: 'Let op: dit bestand is niet beveiligd',
    readableWarning:
      'Iedereen die het bestand krijgt of vindt, kan alles lezen wat je hebt geschreven. Bewaar het alleen op een plek waar niemand anders bij kan.',
    action: 'Maak reservekopie',
    toRestore: 'Reservekopie terugzetten',
  },
  passphrase: {
    kind: 'Welk wachtwoord?',
    offered: 'Een wachtwoord van zes woorden (de app bedenkt het)',
    offeredHint: 'Moeilijk te raden en makkelijk over te schrijven.',
    own: 'Zelf een wachtwoord kiezen',
    words: 'Je wachtwoord',
    another: 'Andere woorden',
    copy: 'Kopieer',
    copied: 'Gekopieerd. Plak het op een plek die je terugvindt.',
    notCopied: 'Kopiëren lukte niet. Schrijf de woorden over.',
    keepTitle: 'Schrijf het wachtwoord op',
    keep: 'Zonder dit wachtwoord kan niemand het bestand openen. Wij ook niet. Bewaar het op papier of in een wachtwoordkluis, niet alleen op dit apparaat.',
    noted: 'Ik heb het wachtwoord ergens anders opgeschreven',
    notedMissing: 'Schrijf het wachtwoord eerst op en zet dan hier een vinkje.',
    label: 'Je eigen wachtwoord',
    hint: 'Minstens {{min}} tekens. Een paar woorden achter elkaar zijn moeilijk te raden en makkelijk te onthouden.',
    tooShort:
      'Dit wachtwoord heeft {{count}} tekens. Gebruik er minstens {{min}}: een korter wachtwoord raadt een computer te snel.',
    again: 'Typ het wachtwoord nog eens',
    different: 'Dit is niet hetzelfde als hierboven. Typ het nog eens, of kies Toon om te zien wat er staat.',
    show: 'Toon',
    hide: 'Verberg',
    showLabel: 'Toon het wachtwoord',
    hideLabel: 'Verberg het wachtwoord',
  },
  busy: {
    title: 'Bezig…',
    locking: 'Het bestand wordt op slot gedaan en daarna gecontroleerd.',
    lockingSlow:
      'Dat duurt een paar seconden, op een oudere telefoon langer. Dat hoort zo: het slot is sterk.',
    writing: 'Het bestand wordt gemaakt en gecontroleerd.',
    reading: 'Het bestand wordt gelezen.',
    unlocking: 'Het bestand wordt van het slot gehaald. Dat duurt een paar seconden.',
    restoring: 'De reservekopie wordt teruggezet.',
    cancel: 'Stoppen',
  },
  made: {
    title: 'Je reservekopie is klaar',
    checked:
      'Het bestand is gemaakt en gecontroleerd: het gaat weer open en alles staat erin. Bewaar het nu.',
    holds: 'Dit staat in het bestand: {{list}}.',
    share: 'Delen',
    shareHint: 'Bijvoorbeeld naar je mail of een andere map.',
    save: 'Bewaar het bestand',
    saved:
      'Gemaakt en gecontroleerd. Kijk of het bij je downloads staat: de app kan dat niet zien. Zet het daarna op een andere plek dan dit apparaat.',
    shared: 'Gemaakt, gecontroleerd en gedeeld. Kijk of het bestand is aangekomen: de app kan dat niet zien.',
    shareFailed: 'Delen is niet gelukt. Kies Bewaar het bestand.',
    checkTitle: 'Controleer het bestand (niet verplicht)',
    check:
      'Kies het bestand dat je net hebt bewaard. De app controleert of het heel is en of alles erin staat. Er verandert niets.',
    checkLabel: 'Het bewaarde bestand',
    checkGood: 'Dit bestand is heel, en er staat hetzelfde in als op dit apparaat.',
    checkOther:
      'Dit bestand is heel, maar er staat iets anders in dan nu op dit apparaat. Misschien koos je een ouder bestand, of heb je intussen iets veranderd.',
    again: 'Nog een reservekopie maken',
  },
  another: {
    ReportOpened: 'Dit is een groeirapport, geen reservekopie. Open het bij Ontvangen.',
    ReviewOpened: 'Dit is een reactie op een groeirapport, geen reservekopie. Open het bij Ontvangen.',
    RequestOpened: 'Dit is een vraag om een reactie, geen reservekopie. Open het bij Ontvangen.',
    LockedPdf:
      'Dit is een PDF met een wachtwoord, geen reservekopie. Is het een groeirapport? Open het dan bij Ontvangen.',
  },
  notMade: {
    title: 'De reservekopie is niet gemaakt',
    unreadable:
      'De opslag van de browser kon niet worden gelezen ({{detail}}). Laad de pagina opnieuw en probeer het nog eens. Er is niets gewist.',
    different:
      'Bij het controleren kwam er iets anders uit het bestand dan erin moest. Het is daarom verwijderd. Probeer het nog eens. Er is niets gewist.',
    tooLarge:
      'Je hebt zoveel geschreven dat het bestand te groot wordt. Met je metingen is niets aan de hand.',
    slow: 'Het duurde te lang. Sluit andere apps en tabbladen en probeer het nog eens. Er is niets gewist.',
    failed:
      'De browser kon het bestand niet maken ({{detail}}). Laad de pagina opnieuw en probeer het nog eens. Er is niets gewist.',
  },
} as const
