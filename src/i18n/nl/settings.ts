export const settings = {
  title: 'Instellingen',
  language: {
    title: 'Taal',
    nl: 'Nederlands',
    en: 'English',
    failedTitle: 'De taal is niet veranderd',
    failed: 'Engels kon niet worden geladen. Controleer je verbinding en probeer het nog eens.',
  },
  theme: {
    title: 'Licht of donker',
    auto: 'Automatisch',
    autoHint: 'Net als je apparaat',
    light: 'Licht',
    dark: 'Donker',
  },
  scoring: {
    title: 'Scoren',
    autoAdvance: 'Na een keuze meteen door',
    autoAdvanceHint:
      'Kies je met je vinger of de muis? Dan komt na 0,6 seconde de volgende vraag. Je kunt dat elke keer ongedaan maken. Kies je met het toetsenbord, dan ga je altijd zelf verder.',
  },
  profile: { title: 'Profiel', hint: 'Je ziet alleen metingen van dit profiel.' },
  privacy: {
    title: 'Privacy',
    owner: 'Jij bent de baas over je scores. Ze staan alleen op dit apparaat. Wij zien ze niet.',
    loss: 'Wis je de browsergegevens of raakt je telefoon kwijt, dan ben je alles kwijt. Maak daarom een reservekopie.',
    storage: 'Opslag en reservekopie',
    shared: 'Deel je dit apparaat met anderen? Dan kunnen zij je scores zien als ze de app openen.',
  },
  makeProfile: {
    title: 'Voor organisaties',
    text: 'Heeft jouw beroep een eigen competentieprofiel? Maak het in Excel en probeer het hier uit.',
    link: 'Profiel maken',
  },
  erase: {
    title: 'Alles wissen',
    intro: 'Hiermee wis je alles van Groeispiegel op dit apparaat:',
    assessments: 'al je metingen, ook wat nog bezig is en wat in de prullenbak ligt',
    notes:
      'alles wat je schreef of aankruiste: notities, twijfels, bewijs, leerdoelen, de opdracht, je opleiding, je register en je eigen profielen, en rapporten en reacties van anderen',
    preferences: 'je instellingen',
    secondCopy: 'de automatische kopie, waarmee de app zich herstelt',
    copy: 'de kopie van de app die zonder internet werkt',
    backup: 'Een reservekopie die je zelf hebt bewaard, blijft bestaan.',
    makeBackup: 'Maak eerst een reservekopie',
    final:
      'Alles wissen kun je niet ongedaan maken. Wil je daarna weer beginnen, dan heb je de eerste keer internet nodig.',
    word: 'WISSEN',
    label: 'Typ {{word}} om te bevestigen',
    missing: 'Er is niets gewist. Typ eerst het woord {{word}}.',
    wrong: 'Er is niets gewist. Je typte ‘{{typed}}’. Typ het woord {{word}}.',
    action: 'Alles wissen',
    busy: 'Bezig met wissen…',
  },
  erased: {
    title: 'Alles is gewist van dit apparaat',
    text: 'Je metingen, alles wat je schreef of kreeg, en je instellingen staan hier niet meer. Je kunt dit venster sluiten.',
    again: 'Opnieuw beginnen',
    partTitle: 'Nog niet alles is gewist',
    partText: 'Dit is niet gelukt:',
    retry: 'Probeer het nog eens',
    ifNot:
      'Lukt het dan nog niet? Ga naar de instellingen van je browser, bij ‘Privacy’ of ‘Sitegegevens’. Wis daar de gegevens van deze website.',
    failed: {
      database:
        'Je metingen en notities, en wat je verder schreef of kreeg. Misschien is Groeispiegel nog open in een ander tabblad of venster. Sluit dat en probeer het nog eens.',
      preferences: 'Je instellingen.',
      session: 'Gegevens van dit tabblad. Die verdwijnen ook als je het tabblad sluit.',
      worker: 'De app die zonder internet werkt. Daar staan geen scores of notities in.',
      caches:
        'De bestanden van de app. Misschien ook een bestand dat je net met de app deelde. Je eigen scores en notities staan er niet in.',
      files: 'Bestanden die de app voor je opsloeg.',
    },
  },
  version: 'Groeispiegel, versie {{version}}',
} as const
